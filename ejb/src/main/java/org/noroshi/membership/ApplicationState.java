package org.noroshi.membership;

/** Where an application stands; the ways between are in {@link Application}. */
public enum ApplicationState {
    /** Being written by the applicant. */
    DRAFT,
    /** Sent; the liaison's address is not confirmed yet. */
    UNCONFIRMED,
    /** Waits for an officer. */
    SUBMITTED,
    /** An officer is at it. */
    IN_REVIEW,
    /** Held with a ground, by the findings or by an officer (article 6-2). */
    ON_HOLD,
    /** Held because there is no room (article 6-3). */
    WAITLISTED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether somebody of the desk may still decide. */
    public boolean isOpen() {
        return this == SUBMITTED || this == IN_REVIEW || this == ON_HOLD || this == WAITLISTED;
    }
}
