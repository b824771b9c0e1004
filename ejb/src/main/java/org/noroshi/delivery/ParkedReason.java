package org.noroshi.delivery;

/** Why an officer has to look at a mail. */
public enum ParkedReason {
    /** A machine has sent it: out of office, a newsletter, a list. */
    AUTOMATIC,
    /** It says that a letter came back, and not which. */
    UNKNOWN_RETURN,
    /** It is too large to be read. */
    TOO_LARGE,
    /** It can't be read. */
    UNREADABLE,
    /** Nobody wants it: too many from one sender. */
    NOBODYS
}
