package org.noroshi.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a new version may take effect (article 4-2). */
final class PublicationPolicy {

    private PublicationPolicy() {}

    /**
     * Why not then; empty when it may.
     *
     * @param announcedAt when the notice is first shown and sent
     * @param window least time between notice and effect, a setting
     */
    static Optional<TermsError> objection(
            PublishingWay way, Instant announcedAt, Instant effectiveAt, Duration window) {
        if (way == PublishingWay.MINOR) {
            return effectiveAt.isBefore(announcedAt) ? Optional.of(TermsError.EFFECTIVE_PAST) : Optional.empty();
        }
        if (!effectiveAt.isAfter(announcedAt)) {
            return Optional.of(TermsError.EFFECTIVE_BEFORE_NOTICE);
        }
        return effectiveAt.isBefore(announcedAt.plus(window))
                ? Optional.of(TermsError.NOTICE_TOO_SHORT)
                : Optional.empty();
    }
}
