package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole hospital may do less for a while, from now on.
 *
 * @param until when it ends by itself; empty when it lasts until it is lifted
 */
public record SuspendContract(
        @NotNull UUID contract,
        Grade grade,
        RestrictionGround ground,
        String reason,
        @NotNull Optional<Instant> until) {}
