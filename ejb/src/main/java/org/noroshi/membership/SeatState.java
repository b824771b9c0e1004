package org.noroshi.membership;

/** How far a user of a contract has come. All but {@code REMOVED} take a place (note 2). */
public enum SeatState {
    PENDING,
    INVITED,
    ACTIVE,
    REMOVED
}
