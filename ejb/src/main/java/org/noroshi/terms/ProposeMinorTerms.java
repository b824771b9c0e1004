package org.noroshi.terms;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposes a draft as a minor change to a second officer.
 *
 * @param version of the draft that was on the screen
 * @param effectiveAt when it takes effect; empty for the moment in which the second officer agrees
 * @param reason why it disadvantages nobody
 */
public record ProposeMinorTerms(@NotNull UUID draft, int version, Optional<Instant> effectiveAt, String reason) {}
