package org.noroshi.delivery;

/** What became of a mail that came in. */
public enum IncomingOutcome {
    /** One of our letters came back; the capability that sent it knows. */
    RETURN,
    /** A capability has taken it in. */
    TAKEN,
    /** An officer has to look at it. */
    PARKED,
    /** Of no interest: the other side is still trying. */
    DROPPED
}
