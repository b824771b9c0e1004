package org.noroshi.membership;

import java.util.EnumSet;
import java.util.Set;

/** Which applications an officer wants to see. */
public enum ApplicationQueue {
    /** All that wait for somebody of the desk. */
    OPEN(EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.IN_REVIEW,
            ApplicationState.ON_HOLD,
            ApplicationState.WAITLISTED)),
    /** Sent, but the address is not confirmed. */
    UNCONFIRMED(EnumSet.of(ApplicationState.UNCONFIRMED)),
    /** Decided or taken back. */
    DONE(EnumSet.of(ApplicationState.ACCEPTED, ApplicationState.REFUSED));

    private final Set<ApplicationState> states;

    ApplicationQueue(Set<ApplicationState> states) {
        this.states = states;
    }

    Set<ApplicationState> states() {
        return states;
    }
}
