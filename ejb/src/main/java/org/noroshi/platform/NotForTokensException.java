package org.noroshi.platform;

/** Thrown when a program with a token asks for what only its owner may do, after a fresh proof. */
public class NotForTokensException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public NotForTokensException() {
        super(CommonError.NOT_FOR_TOKENS);
    }
}
