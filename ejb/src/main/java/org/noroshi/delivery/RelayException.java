package org.noroshi.delivery;

/** Why the relay did not take a mail. Its message is a reply code or a kind of failure and never holds an address. */
class RelayException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How far the failure reaches. */
    enum Reach {
        /** This letter, for good. */
        REFUSED,
        /** This letter, for now. */
        NOT_NOW,
        /** The relay itself: no other letter would fare better now. */
        NO_SERVICE
    }

    private final Reach reach;

    RelayException(Reach reach, String reason) {
        super(reason);
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
