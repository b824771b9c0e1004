package org.noroshi.sharing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where somebody stands who has answered a call. */
public enum ParticipationState {
    /** The author has not decided yet. */
    ASKED,
    /** Reads and writes inside. */
    ACCEPTED,
    /** The author has not accepted, or does not any more. */
    DECLINED,
    /** Has taken the answer back, or left. */
    LEFT;

    static final Map<ParticipationState, Set<ParticipationState>> NEXT = Map.of(
            ASKED, EnumSet.of(ACCEPTED, DECLINED, LEFT),
            ACCEPTED, EnumSet.of(DECLINED, LEFT),
            DECLINED, EnumSet.of(ACCEPTED),
            LEFT, EnumSet.of(ASKED));

    boolean mayBecome(ParticipationState next) {
        return NEXT.get(this).contains(next);
    }
}
