package org.noroshi.notices;

/** Where a notice stands. Whether it is out already is a matter of the clock, not of a state. */
public enum NoticeState {
    DRAFT,
    ISSUED,
    CANCELLED
}
