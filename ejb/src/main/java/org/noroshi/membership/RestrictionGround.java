package org.noroshi.membership;

/** The grounds on which use may be restricted, the items of article 11-2 and no others. */
public enum RestrictionGround {
    A11_2_1,
    A11_2_2,
    A11_2_3,
    A11_2_4,
    A11_2_5;

    /** As it is stored and cited: {@code A11-2-1}. */
    public String code() {
        return name().replace('_', '-');
    }
}
