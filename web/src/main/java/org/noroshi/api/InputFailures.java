package org.noroshi.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Takes violated constraints away from the server's own renderer, which shows the names of methods and parameters. */
@Provider
public class InputFailures implements ExceptionMapper<ConstraintViolationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return providers.getExceptionMapper(Throwable.class).toResponse(violations);
    }
}
