package org.noroshi.identity;

/** Whether those who were opened know it. */
public enum Telling {
    /** Nobody was opened. */
    NOTHING,
    /** They will be told when the time has come. */
    DUE,
    /** A court or an authority forbids to tell them, until an officer ends that. */
    HELD,
    /** They were told. */
    TOLD
}
