package org.noroshi.accounts;

/** What came of the wish to go on behind a locked screen. */
public enum Unlocked {
    /** The session is open again. */
    OPEN,
    /** The password is wrong. */
    WRONG,
    /** The password was wrong too often just now. */
    TOO_EARLY,
    /** There is no such session any more: one has to sign in. */
    OVER
}
