package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision about an application as the desk sees it.
 *
 * @param proposed waits for a second officer
 * @param effective holds; neither proposed nor effective means that the second officer did not agree
 * @param decidedBy account of the officer; empty when findings held the application
 * @param own whether the viewer is the officer who decided it
 * @param maySecond whether the viewer is the one who may agree or not
 */
public record DecisionCard(
        DecisionKind kind,
        DecisionGround ground,
        String reason,
        boolean proposed,
        boolean effective,
        Optional<UUID> decidedBy,
        boolean own,
        Instant decidedAt,
        Optional<UUID> secondedBy,
        Optional<Instant> secondedAt,
        Optional<String> secondNote,
        boolean maySecond) {}
