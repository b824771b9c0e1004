package org.noroshi.groups;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a group takes members and new threads; package-info draws it. */
public enum GroupState {
    /** Hospitals join, and threads are opened. */
    OPEN,
    /** Who is in it stays and reads; threads that run go on. */
    CLOSED;

    static final Map<GroupState, Set<GroupState>> NEXT = Map.of(OPEN, EnumSet.of(CLOSED), CLOSED, EnumSet.of(OPEN));

    boolean mayBecome(GroupState next) {
        return NEXT.get(this).contains(next);
    }
}
