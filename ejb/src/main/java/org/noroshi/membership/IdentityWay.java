package org.noroshi.membership;

/** How the desk makes sure that an application comes from the institution (note 3). */
public enum IdentityWay {
    /** A call to the switchboard, at a number from an independent source. */
    CALL_BACK,
    /** A letter with a code to the address, and the code came back. */
    LETTER,
    DOCUMENT
}
