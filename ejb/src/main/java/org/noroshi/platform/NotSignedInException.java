package org.noroshi.platform;

/** Thrown when nobody is signed in, or the sign-in has ended. */
public class NotSignedInException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super(CommonError.NOT_SIGNED_IN);
    }
}
