package org.noroshi.desk;

import java.util.EnumSet;
import java.util.Set;

/** Which inquiries an officer wants to see. */
public enum InquiryShelf {
    /** What waits for an answer. */
    WAITING,
    /** What the caller has taken on, and is not closed. */
    MINE,
    /** What came by mail without the agreed subject. */
    UNSORTED,
    /** What is answered, or waits for the asker. */
    ANSWERED,
    CLOSED;

    Set<InquiryState> states() {
        return switch (this) {
            case WAITING -> EnumSet.of(InquiryState.OPEN, InquiryState.REOPENED);
            case ANSWERED -> EnumSet.of(InquiryState.ANSWERED, InquiryState.WAITING);
            case CLOSED -> EnumSet.of(InquiryState.CLOSED);
            case MINE, UNSORTED -> EnumSet.complementOf(EnumSet.of(InquiryState.CLOSED));
        };
    }
}
