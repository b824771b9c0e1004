package org.noroshi.platform;

/** Thrown when a rule says no to something that is understood and visible; nothing has been changed. */
public class RefusedException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public RefusedException(ErrorCode code, Object... args) {
        super(code, args);
    }
}
