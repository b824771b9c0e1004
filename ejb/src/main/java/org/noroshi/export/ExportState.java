package org.noroshi.export;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a copy stands in its life; package-info draws it. */
public enum ExportState {
    /** Asked for, or begun and interrupted. */
    WAITING,
    RUNNING,
    /** Can be fetched, for some days. */
    READY,
    /** Rights were lost while it was being made; nothing is kept of it. */
    STOPPED,
    /** Tried several times in vain. */
    FAILED,
    /** Its days are over; nothing is kept of it. */
    DELETED;

    static final Map<ExportState, Set<ExportState>> NEXT = Map.of(
            WAITING, EnumSet.of(RUNNING),
            RUNNING, EnumSet.of(WAITING, READY, STOPPED, FAILED),
            // made anew when something that may stand in it was removed from the board
            READY, EnumSet.of(WAITING, DELETED),
            STOPPED, EnumSet.noneOf(ExportState.class),
            FAILED, EnumSet.noneOf(ExportState.class),
            DELETED, EnumSet.noneOf(ExportState.class));

    boolean mayBecome(ExportState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether something is still going to happen without anybody doing anything. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
