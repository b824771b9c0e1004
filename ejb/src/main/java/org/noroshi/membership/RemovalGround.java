package org.noroshi.membership;

/** What taking a user's place away rests on. */
public enum RemovalGround {
    /** The hospital wishes it (article 8). */
    A08,
    /** Does not work there any more, or never did (article 14-1). */
    A14_1,
    /** Let somebody else in (article 17-3). */
    A17_3;

    /** As it is stored and cited: {@code A14-1}. */
    public String code() {
        return name().replace('_', '-');
    }
}
