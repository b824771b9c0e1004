package org.noroshi.sharing;

import java.time.Instant;
import java.util.UUID;

/** Where a page of threads ended, so that the next begins there whatever was written meanwhile. */
record Cursor(Instant activity, UUID thread) {

    static Cursor behind(DiscussionThread last) {
        return new Cursor(last.lastActivity(), last.id());
    }
}
