package org.noroshi.permissions;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a request to an author stands; package-info draws it. */
public enum PermissionState {
    /** The author has not answered yet. */
    ASKED,
    GRANTED,
    /** The author has added conditions. */
    GRANTED_WITH_CONDITIONS,
    REFUSED,
    /** The asker does not need it any more. */
    WITHDRAWN,
    /** The author has not answered in time, which is a no. */
    LAPSED,
    /** The author has taken it back. */
    REVOKED,
    /** Its last day is over. */
    EXPIRED;

    static final Map<PermissionState, Set<PermissionState>> NEXT = Map.of(
            ASKED, EnumSet.of(GRANTED, GRANTED_WITH_CONDITIONS, REFUSED, WITHDRAWN, LAPSED),
            GRANTED, EnumSet.of(REVOKED, EXPIRED),
            GRANTED_WITH_CONDITIONS, EnumSet.of(REVOKED, EXPIRED),
            REFUSED, EnumSet.noneOf(PermissionState.class),
            WITHDRAWN, EnumSet.noneOf(PermissionState.class),
            LAPSED, EnumSet.noneOf(PermissionState.class),
            REVOKED, EnumSet.noneOf(PermissionState.class),
            EXPIRED, EnumSet.noneOf(PermissionState.class));

    boolean mayBecome(PermissionState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the author has said yes and nothing has ended it. */
    public boolean isInForce() {
        return this == GRANTED || this == GRANTED_WITH_CONDITIONS;
    }
}
