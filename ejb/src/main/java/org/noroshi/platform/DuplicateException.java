package org.noroshi.platform;

/** Thrown when a unique thing exists already, decided by the database's constraint. */
public class DuplicateException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public DuplicateException(ErrorCode code, Object... args) {
        super(code, args);
    }
}
