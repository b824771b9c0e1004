package org.noroshi.reporting;

/** Why a version of the terms binds, or does not bind, a contract. */
public enum Basis {
    /** The hospital agreed to it with its application (article 5-1). */
    CONSENT("A05-1"),
    /** The hospital said nothing before it took effect (article 4-1). */
    SILENCE("A04-1"),
    /** It was in force when the contract was formed; the liaison acknowledged it at the first sign-in. */
    FORMED_UNDER("A05-2"),
    /** It is announced and has not taken effect. */
    ANNOUNCED("A04-2"),
    /** The hospital objected, and the contract ended when it took effect (article 4-3). */
    OBJECTION("A04-3"),
    /** It was taken back before it took effect. */
    TAKEN_BACK("A04-2");

    private final String ground;

    Basis(String ground) {
        this.ground = ground;
    }

    /** The place in the terms that says so. */
    public String ground() {
        return ground;
    }
}
