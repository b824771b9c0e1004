package org.noroshi.platform;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Asks the trail who has had something in hand, so that they can be told that it may be used less freely by now (article
 * 16-2). Implemented by the trail, found by CDI. What it answers is for the machine alone: it is never shown, and who keeps
 * it keeps it sealed.
 */
public interface SealedTrail {

    /** Accounts that have opened the item since then. */
    Set<UUID> whoViewed(UUID item, Instant since);

    /** Accounts that have fetched something of that kind since then. */
    Set<UUID> whoTook(String subjectKind, Instant since);
}
