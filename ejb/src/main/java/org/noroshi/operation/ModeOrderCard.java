package org.noroshi.operation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Mode;

/**
 * An order as officers see it.
 *
 * @param on whether it has effect now
 * @param mayLift whether it can still be ended
 */
public record ModeOrderCard(
        UUID id,
        Mode mode,
        String ground,
        String reason,
        String messageJa,
        String messageEn,
        Instant from,
        Optional<Instant> until,
        boolean announced,
        Optional<String> urgentReason,
        Instant orderedAt,
        Optional<Instant> liftedAt,
        Optional<String> liftReason,
        boolean on,
        boolean mayLift) {}
