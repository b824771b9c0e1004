package org.noroshi.identity;

/** The grounds on which the seal may be opened, and no others. */
public enum OpeningGround {
    /** Somebody is to be restricted for what stands there. */
    A11_2,
    /** Something forbidden was done there. */
    A18,
    /** It is to be taken away, and its author asked or warned. */
    A22_1,
    /** A court or an authority orders it. */
    A25_3_1,
    /** A contract is to end without notice for it. */
    A28_3;

    /** As it is stored and cited: {@code A25-3-1}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Whether its telling may be held back: a court or an authority may forbid it. */
    public boolean mayBeHeld() {
        return this == A25_3_1;
    }

    static OpeningGround of(String code) {
        return valueOf(code.replace('-', '_'));
    }
}
