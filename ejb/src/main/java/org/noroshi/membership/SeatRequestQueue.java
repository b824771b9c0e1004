package org.noroshi.membership;

import java.util.EnumSet;
import java.util.Set;

/** Which people the desk wants to see. */
public enum SeatRequestQueue {
    OPEN(EnumSet.of(SeatRequestState.OPEN, SeatRequestState.ON_HOLD)),
    DONE(EnumSet.of(SeatRequestState.ADMITTED, SeatRequestState.REFUSED, SeatRequestState.WITHDRAWN));

    private final Set<SeatRequestState> states;

    SeatRequestQueue(Set<SeatRequestState> states) {
        this.states = states;
    }

    Set<SeatRequestState> states() {
        return states;
    }
}
