package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.terms.diff.TermsDiff;

/**
 * A draft as it was typed, as it was understood, and what it would change.
 *
 * @param number that the version would have
 * @param changes against the version in force, in the language of the reader; of what was understood so far
 * @param hash of the text that would be published; empty as long as something has to be mended
 */
public record DraftPreview(
        UUID id,
        int version,
        int number,
        Instant changedAt,
        TermsSources sources,
        DraftReading reading,
        TermsDiff changes,
        Optional<String> hash) {

    /** Whether it can be published: everything was understood, and something changes. */
    public boolean mayPublish() {
        return reading.isClean() && changesAnything();
    }

    public boolean changesAnything() {
        return !changes.isEmpty();
    }
}
