package org.noroshi.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The OpenAPI document of this interface, made when it was built. */
@Path("openapi.json")
public class DescriptionResource {

    static final String DOCUMENT = "openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream read() {
        return DescriptionResource.class.getResourceAsStream(DOCUMENT);
    }
}
