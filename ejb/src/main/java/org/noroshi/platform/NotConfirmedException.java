package org.noroshi.platform;

/** Thrown when the caller has to prove again who he is before this is done; nothing has been changed. */
public class NotConfirmedException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public NotConfirmedException() {
        super(CommonError.NOT_CONFIRMED);
    }
}
