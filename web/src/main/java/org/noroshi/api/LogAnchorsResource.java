package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.noroshi.audit.LogAnchors;

/** The signed heads of the log, without a sign-in. */
@Path("log/anchors")
@Produces(MediaType.APPLICATION_JSON)
public class LogAnchorsResource {

    @Inject
    LogAnchors log;

    /** The newest ones first. */
    @GET
    public List<AnchorJson> list() {
        return log.published().stream()
                .map(one -> new AnchorJson(
                        one.number(),
                        one.day().toString(),
                        one.link(),
                        one.hash(),
                        one.statement(),
                        one.signature(),
                        one.publicKey()))
                .toList();
    }

    /** A signed head. */
    public record AnchorJson(
            long number, String day, long link, String hash, String statement, String signature, String publicKey) {}
}
