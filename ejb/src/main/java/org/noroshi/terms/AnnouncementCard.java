package org.noroshi.terms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a version came to be published.
 *
 * @param secondBy the officer who agreed that the change is minor
 * @param announcedAt from then on it was shown to everybody and on its way by mail
 */
public record AnnouncementCard(
        PublishingWay way,
        String ground,
        String reason,
        UUID decidedBy,
        Optional<UUID> secondBy,
        Instant announcedAt,
        Instant effectiveAt) {}
