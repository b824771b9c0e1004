package org.noroshi.platform;

import java.time.Duration;

/** Thrown when somebody has to wait before trying again (articles 18-3 and 18-4). */
public class TooManyRequestsException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyRequestsException(Duration wait) {
        super(CommonError.TOO_MANY_REQUESTS, Math.max(1, wait.toSeconds()));
        this.wait = wait;
    }

    /** With a sentence of its own; the code belongs to the capability that makes wait. */
    public TooManyRequestsException(ErrorCode code, Duration wait, Object... args) {
        super(code, args);
        this.wait = wait;
    }

    /** How long to wait, at least. */
    public Duration retryAfter() {
        return wait;
    }
}
