package org.noroshi.operation;

/** Where the end of the service stands; the ways between are in {@link ServiceEnd}. */
public enum ServiceEndState {
    /** Two officers have decided it. */
    DECIDED,
    /** All contacts have been told. */
    TOLD,
    /** Nothing new is taken in. */
    READING,
    /** Members take along what is theirs. */
    EXPORTING,
    /** Nobody uses it any more; all contracts have ended. */
    CLOSED,
    /** The data are destroyed, and it is on record how. */
    DESTROYED,
    /** It goes on after all. */
    CALLED_OFF
}
