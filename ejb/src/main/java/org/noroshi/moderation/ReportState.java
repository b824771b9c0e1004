package org.noroshi.moderation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far the reports of a post have come; package-info draws it. */
public enum ReportState {
    /** Nobody has looked yet. */
    OPEN,
    IN_WORK,
    /** Something was done about the post. */
    DONE,
    /** Nothing needs to be done about it. */
    REFUSED;

    static final Map<ReportState, Set<ReportState>> NEXT = Map.of(
            OPEN, EnumSet.of(IN_WORK),
            IN_WORK, EnumSet.of(DONE, REFUSED),
            DONE, EnumSet.noneOf(ReportState.class),
            REFUSED, EnumSet.noneOf(ReportState.class));

    boolean mayBecome(ReportState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOpen() {
        return this == OPEN || this == IN_WORK;
    }
}
