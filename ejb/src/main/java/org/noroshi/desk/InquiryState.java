package org.noroshi.desk;

/** Where an inquiry stands; the ways between are in {@link Inquiry}. */
public enum InquiryState {
    /** Waits for a first answer. */
    OPEN,
    /** The desk has answered. */
    ANSWERED,
    /** The desk has asked back and waits for the asker. */
    WAITING,
    /** Nothing more is expected of anybody. */
    CLOSED,
    /** The asker has written again, and waits. */
    REOPENED
}
