package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one query finds out about a version, without its text. Public for the query, of no use elsewhere. */
public record VersionRow(
        UUID id,
        int number,
        String title,
        String hash,
        Instant publishedAt,
        Instant effectiveAt,
        TermsAnnouncement announcement,
        TermsCancellation cancellation) {

    /** How it stands when this version is in force. */
    VersionCard card(UUID current, Instant now) {
        VersionState state = cancellation != null
                ? VersionState.CANCELLED
                : effectiveAt.isAfter(now)
                        ? VersionState.ANNOUNCED
                        : id.equals(current) ? VersionState.IN_FORCE : VersionState.REPLACED;
        return new VersionCard(
                id,
                number,
                title,
                hash,
                publishedAt,
                effectiveAt,
                state,
                Optional.ofNullable(announcement).map(TermsAnnouncement::card),
                Optional.ofNullable(cancellation).map(TermsCancellation::card));
    }
}
