package org.noroshi.membership;

/**
 * How a user belongs to the institution. Users are its staff (従業者, articles 6-1-2 and 14-1): employed, on its board, or
 * lent to it and working under its orders. Staff of a contractor are not, and put an application on hold.
 */
public enum Employment {
    EMPLOYED,
    BOARD_MEMBER,
    DISPATCHED,
    OUTSOURCED;

    /** Whether the person may be a user without an officer having looked into it. */
    public boolean isStaff() {
        return this != OUTSOURCED;
    }
}
