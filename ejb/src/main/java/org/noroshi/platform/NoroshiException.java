package org.noroshi.platform;

import jakarta.ejb.ApplicationException;
import java.util.Locale;

/**
 * Root of everything that a caller can be told. Rolls back, reaches the caller as itself, carries a code and arguments
 * instead of a sentence; the two renderers (pages, interfaces for programs) look the sentence up.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class NoroshiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Object[] args;

    protected NoroshiException(ErrorCode code, Object... args) {
        super(code.code());
        this.code = code;
        this.args = args.clone();
    }

    public ErrorCode code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }

    /** The sentence for people, in their language. */
    public String text(Locale locale) {
        return code.text(locale, args);
    }
}
