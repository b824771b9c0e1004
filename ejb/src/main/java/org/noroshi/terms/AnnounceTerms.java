package org.noroshi.terms;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Announces a draft as the next version.
 *
 * @param version of the draft that was on the screen
 * @param effectiveAt when it takes effect
 * @param reason why the terms change, in a few words; may be empty
 */
public record AnnounceTerms(@NotNull UUID draft, int version, Instant effectiveAt, String reason) {}
