package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.Discussion;
import org.noroshi.sharing.EditPost;
import org.noroshi.sharing.PostView;
import org.noroshi.sharing.RevisionView;
import org.noroshi.sharing.guard.GuardReason;

/** Posts: read, change with history, withdraw, accept as the answer. */
@Path("posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    Board board;

    @Inject
    Discussion discussion;

    @Context
    HttpHeaders headers;

    /** A post; its version is the {@code ETag}. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id) {
        PostView post = board.post(id);
        return Response.ok(PostJson.of(post, Languages.of(headers)))
                .tag(new EntityTag(String.valueOf(post.version())))
                .build();
    }

    /** What it said before, oldest first. */
    @GET
    @Path("{id}/history")
    public List<Revision> history(@PathParam("id") UUID id) {
        return board.history(id).stream().map(Revision::of).toList();
    }

    /** Replaces words and marking; {@code If-Match} holds the version that was read, and 409 says it is not the last. */
    @PUT
    @Path("{id}")
    public void edit(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Changed body) {
        discussion.edit(Given.body(body).command(id, version(version)));
    }

    /** Withdraws it: its words are gone for every reader. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") UUID id) {
        discussion.withdraw(id);
    }

    /** Accepts it as the answer to one's question. */
    @PUT
    @Path("{id}/acceptance")
    public void accept(@PathParam("id") UUID id) {
        discussion.accept(id);
    }

    /** Takes the acceptance back. */
    @DELETE
    @Path("{id}/acceptance")
    public void unaccept(@PathParam("id") UUID id) {
        discussion.unaccept(id);
    }

    private static int version(String header) {
        try {
            return Integer.parseInt(header.replace("\"", "").strip());
        } catch (NumberFormatException | NullPointerException missing) {
            throw new InvalidInputException("If-Match", CommonError.REQUIRED);
        }
    }

    /**
     * New words of a post.
     *
     * @param title for the opening post of a thread
     * @param guard as for a new thread
     */
    public record Changed(String title, String text, String tlp, ConditionsJson conditions, String guard) {

        EditPost command(UUID post, int version) {
            return new EditPost(
                    post,
                    version,
                    title,
                    text,
                    tlp == null ? null : Given.tlp(tlp, "tlp"),
                    ConditionsJson.orNone(conditions),
                    guard == null ? null : Given.constant(GuardReason.class, guard, "guard"));
        }
    }

    /** What a post said at a time. */
    public record Revision(int number, String title, String text, String tlp, Instant writtenAt) {

        static Revision of(RevisionView revision) {
            return new Revision(
                    revision.number(),
                    revision.title(),
                    revision.text(),
                    revision.marking().tlp().label(),
                    revision.writtenAt());
        }
    }
}
