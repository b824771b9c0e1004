package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A restriction as the desk sees it.
 *
 * @param seat the user it is about; empty for the whole hospital
 * @param cited further article that was broken
 * @param reporter who reported it, in words; blank when an officer did
 * @param urgentReason why the member was not told beforehand
 * @param on whether it has effect now
 * @param mayLift whether it can still be lifted
 */
public record RestrictionCard(
        UUID id,
        Optional<UUID> seat,
        Optional<String> user,
        Grade grade,
        String ground,
        Optional<String> cited,
        String reason,
        String evidence,
        String reporter,
        Optional<String> urgentReason,
        Instant from,
        Optional<Instant> until,
        Optional<Instant> liftedAt,
        Optional<String> liftReason,
        boolean on,
        boolean mayLift) {}
