package org.noroshi.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the REST interface, version 1. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
