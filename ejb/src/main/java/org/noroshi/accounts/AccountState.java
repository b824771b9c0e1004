package org.noroshi.accounts;

/** Where an account stands; the ways between are in {@link Account}. */
public enum AccountState {
    /** Has a user ID, no password yet. */
    INVITED,
    /** Has set a password. Whether somebody may do anything at this moment is for {@link Viewers} to say. */
    ACTIVE,
    /** The ID may have leaked: it opens nothing until the owner is confirmed and has another password. */
    FROZEN,
    /** Nobody signs in with it any more; the user ID is never given out again. */
    ENDED
}
