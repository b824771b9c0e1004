package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One user may do less for a while, from now on.
 *
 * @param until when it ends by itself; empty when it lasts until it is lifted
 */
public record SuspendUser(
        @NotNull UUID seat, Grade grade, RestrictionGround ground, String reason, @NotNull Optional<Instant> until) {}
