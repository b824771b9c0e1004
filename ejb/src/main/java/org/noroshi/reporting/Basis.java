package org.noroshi.reporting;

/** Why a version of the terms binds, or does not bind, a contract. */
public enum Basis {
    /** The hospital agreed to it with its application (article 5-1). */
    CONSENT,
    /** The hospital said nothing before it took effect (article 4-1). */
    SILENCE,
    /** It was in force when the contract was formed; the liaison acknowledged it at the first sign-in. */
    FORMED_UNDER,
    /** It is announced and has not taken effect. */
    ANNOUNCED,
    /** The hospital objected, and the contract ended when it took effect (article 4-3). */
    OBJECTION,
    /** It was taken back before it took effect. */
    TAKEN_BACK
}
