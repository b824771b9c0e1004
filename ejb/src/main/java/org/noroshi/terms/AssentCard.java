package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/**
 * Record that a member is deemed to have assented.
 *
 * @param recordedAt when it was written down; the member is bound since {@code effectiveAt} all the same
 */
public record AssentCard(UUID version, UUID contract, String ground, Instant effectiveAt, Instant recordedAt) {}
