package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a member objected.
 *
 * @param effectiveAt when the terms take effect, and with that the contract ends
 */
public record ObjectionCard(
        UUID version,
        UUID contract,
        String person,
        String address,
        String ground,
        Instant objectedAt,
        Instant effectiveAt) {}
