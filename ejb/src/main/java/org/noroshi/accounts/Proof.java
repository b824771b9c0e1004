package org.noroshi.accounts;

import java.time.Duration;
import java.time.Instant;

/** That somebody has proved to be the account's owner: by what, and when (article 17-4). */
record Proof(Means means, Instant at) {

    /** What can prove it. The names stand in the trail. */
    enum Means {
        PASSWORD,
        LINK,
        /** The identity provider says so. */
        PROVIDER,
        /** A code of the own authenticator. */
        CODE,
        /** A recovery code. */
        RECOVERY,
        /** A passkey in one of the own devices. */
        PASSKEY
    }

    private static final String FORM = "%-10s%d";
    private static final int NAME_LENGTH = 10;

    /**
     * Whether it still counts; for this long and not a second more. What somebody else says never does: whether it was
     * proved there just now, or hours ago by who sat there before, can't be seen from here.
     */
    boolean isFreshAt(Instant now, Duration length) {
        return means != Means.PROVIDER && now.isBefore(at.plus(length));
    }

    /** As it is sealed; of one length, whatever the means. */
    String text() {
        return FORM.formatted(means, at.getEpochSecond());
    }

    static Proof of(String text) {
        return new Proof(
                Means.valueOf(text.substring(0, NAME_LENGTH).strip()),
                Instant.ofEpochSecond(Long.parseLong(text.substring(NAME_LENGTH))));
    }
}
