package org.noroshi.api;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.accounts.Limits;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.ErrorTable.Failure;
import org.noroshi.platform.ErrorTable.Kind;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;

/** Every failure as {@code application/problem+json}, by the one table; what went wrong inside never gets out. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Failures.class);

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @Inject
    Limits limits;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            return plain(http.getResponse().getStatus());
        }
        Failure failure = told(ErrorTable.of(thrown));
        Locale language = Languages.of(headers);
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", failure.text(language))
                .add("status", failure.kind().status())
                .add("code", failure.code().code());
        if (failure.kind() == Kind.INVALID) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            for (InvalidInputException.Problem wrong : failure.problems()) {
                errors.add(Json.createObjectBuilder()
                        .add("field", wrong.field())
                        .add("code", wrong.code().code())
                        .add("text", wrong.text(language)));
            }
            problem.add("errors", errors);
        }
        if (failure.kind() == Kind.BROKEN) {
            String incident = UUID.randomUUID().toString();
            LOG.errorf(thrown, "Incident %s", incident);
            problem.add("incident", incident);
        }
        Response.ResponseBuilder response = Response.status(failure.kind().status())
                .type(PROBLEM)
                .entity(problem.build().toString());
        failure.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        if (failure.kind() == Kind.NOT_SIGNED_IN) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    /** What was sent and is not taken in now is told so; what was only asked for is not there. */
    private Failure told(Failure failure) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                ? failure
                : limits.explained(failure);
    }

    private static Response plain(int status) {
        return Response.status(status)
                .type(PROBLEM)
                .entity(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", Response.Status.fromStatusCode(status).getReasonPhrase())
                        .add("status", status)
                        .build()
                        .toString())
                .build();
    }
}
