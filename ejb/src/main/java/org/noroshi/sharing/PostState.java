package org.noroshi.sharing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a post stands in its life; {@link #NEXT} is the whole diagram, and package-info draws it. */
enum PostState {
    /** Being made; never stored, since what is not published yet lies sealed with its author. */
    DRAFT,
    /** Waits for its release time; its author's alone, and without a place in its thread. */
    PENDING,
    PUBLISHED,
    /** Taken back by its author. */
    WITHDRAWN,
    /** Kept back until somebody has looked at it. */
    HELD,
    /** Taken away by the desk (article 22-1). */
    REMOVED;

    static final Map<PostState, Set<PostState>> NEXT = Map.of(
            DRAFT, EnumSet.of(PENDING),
            PENDING, EnumSet.of(PUBLISHED, WITHDRAWN),
            PUBLISHED, EnumSet.of(WITHDRAWN, HELD, REMOVED),
            HELD, EnumSet.of(PUBLISHED, WITHDRAWN, REMOVED),
            WITHDRAWN, EnumSet.of(REMOVED),
            // given back when a second officer lifts the removal
            REMOVED, EnumSet.of(PUBLISHED));

    boolean mayBecome(PostState next) {
        return NEXT.get(this).contains(next);
    }
}
