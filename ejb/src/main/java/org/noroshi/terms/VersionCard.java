package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version as the desk sees it in its list.
 *
 * @param announcement how it came to be published; empty for the first version
 */
public record VersionCard(
        UUID id,
        int number,
        String title,
        String hash,
        Instant publishedAt,
        Instant effectiveAt,
        VersionState state,
        Optional<AnnouncementCard> announcement,
        Optional<CancellationCard> cancellation) {

    public TermsReference reference() {
        return new TermsReference(id, number, hash);
    }

    /** Whether it can still be taken back. */
    public boolean mayCancel() {
        return state == VersionState.ANNOUNCED;
    }
}
