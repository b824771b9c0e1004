package org.noroshi.membership;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** How far a hospital's wish for a further user has come (article 8). */
public enum SeatRequestState {
    OPEN,
    ON_HOLD,
    ADMITTED,
    REFUSED,
    WITHDRAWN;

    /** What may follow; everything else is refused. Held again means: on another ground. */
    static final Map<SeatRequestState, EnumSet<SeatRequestState>> WAYS = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(ON_HOLD, ADMITTED, REFUSED, WITHDRAWN),
            ON_HOLD, EnumSet.of(ON_HOLD, ADMITTED, REFUSED, WITHDRAWN),
            ADMITTED, EnumSet.noneOf(SeatRequestState.class),
            REFUSED, EnumSet.noneOf(SeatRequestState.class),
            WITHDRAWN, EnumSet.noneOf(SeatRequestState.class)));

    /** Whether an officer has something to decide. */
    public boolean isOpen() {
        return this == OPEN || this == ON_HOLD;
    }
}
