package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An officer decides.
 *
 * @param ground null is refused with words of its own, not as a missing field
 * @param reason in words, for the record of the desk; needed where the ground is "other reasons"
 */
public record DecideApplication(
        @NotNull UUID application, int version, DecisionKind kind, DecisionGround ground, String reason) {}
