package org.noroshi.moderation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a removal stands; package-info draws it. */
public enum RemovalState {
    /** Waits for a second officer; the post is still there. */
    PROPOSED,
    /** No second officer agreed. */
    DECLINED,
    /** The post is gone. */
    IN_FORCE,
    /** The author has objected. */
    APPEALED,
    /** A second officer has looked: the post stays away. */
    UPHELD,
    /** A second officer has looked: the post is back. */
    LIFTED;

    static final Map<RemovalState, Set<RemovalState>> NEXT = Map.of(
            PROPOSED, EnumSet.of(IN_FORCE, DECLINED),
            DECLINED, EnumSet.noneOf(RemovalState.class),
            IN_FORCE, EnumSet.of(APPEALED),
            APPEALED, EnumSet.of(UPHELD, LIFTED),
            UPHELD, EnumSet.noneOf(RemovalState.class),
            LIFTED, EnumSet.noneOf(RemovalState.class));

    boolean mayBecome(RemovalState next) {
        return NEXT.get(this).contains(next);
    }
}
