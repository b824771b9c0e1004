package org.noroshi.permissions;

/** On which side of a request somebody stands. */
public enum Side {
    /** Asks for the permission. */
    ASKER,
    /** Wrote the post and gives it, or does not. */
    AUTHOR
}
