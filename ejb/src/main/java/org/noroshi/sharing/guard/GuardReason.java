package org.noroshi.sharing.guard;

/** Why somebody posts a text although something in it could tell who writes or who is treated. */
public enum GuardReason {
    /** What was found is something else. */
    SOMETHING_ELSE,
    /** It is an invented example, or stands in public documents. */
    EXAMPLE_OR_PUBLIC,
    /** The hospital wants to be known here. */
    WANTS_TO_BE_KNOWN
}
