package org.noroshi.membership;

import org.noroshi.platform.Enforces;

/** How many members there are of a sort, never nearer than this (article 18-5). */
@Enforces("A18-05")
public enum Crowd {
    /** So few that each of them may be recognised: fewer than k. */
    FEWER,
    UNDER_20,
    UNDER_100,
    MORE;

    public static Crowd of(long members, int least) {
        if (members < least) {
            return FEWER;
        }
        if (members < 20) {
            return UNDER_20;
        }
        return members < 100 ? UNDER_100 : MORE;
    }
}
