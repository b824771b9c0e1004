package org.noroshi.platform;

import java.time.Duration;

/** Thrown when the service does not take this in at the moment; the same may be tried later. */
public class UnavailableException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public UnavailableException(Duration retryAfter, ErrorCode code, Object... args) {
        super(code, args);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
