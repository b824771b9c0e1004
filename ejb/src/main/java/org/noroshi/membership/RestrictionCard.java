package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A restriction as the desk sees it.
 *
 * @param seat the user it is about; empty for the whole hospital
 * @param on whether it has effect now
 * @param mayLift whether it can still be lifted
 */
public record RestrictionCard(
        UUID id,
        Optional<UUID> seat,
        Optional<String> user,
        Grade grade,
        String ground,
        String reason,
        Instant from,
        Optional<Instant> until,
        Optional<Instant> liftedAt,
        Optional<String> liftReason,
        boolean on,
        boolean mayLift) {}
