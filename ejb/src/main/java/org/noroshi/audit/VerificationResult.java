package org.noroshi.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a walk along the chain has found, or how far it is.
 *
 * @param finishedAt empty while it runs, and for good when it died
 * @param total links when it began
 * @param checked links so far, from the first one
 * @param count how many things are wrong
 * @param findings the first of them, in the order of the chain
 */
public record VerificationResult(
        UUID id,
        VerificationOccasion occasion,
        Instant startedAt,
        Optional<Instant> finishedAt,
        boolean running,
        long total,
        long checked,
        long count,
        List<Finding> findings) {

    /** It came to its end, and something is wrong. */
    public boolean failed() {
        return finishedAt.isPresent() && count > 0;
    }

    /** It came to its end, and nothing is wrong. */
    public boolean passed() {
        return finishedAt.isPresent() && count == 0;
    }

    /** How far it is, in per cent. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, checked * 100 / total);
    }
}
