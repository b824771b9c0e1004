package org.noroshi.platform;

/** Thrown when there is no such thing, or the viewer may not know of it: the two are never told apart (article 18-5). */
public class NotFoundException extends NoroshiException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super(CommonError.NOT_FOUND);
    }
}
