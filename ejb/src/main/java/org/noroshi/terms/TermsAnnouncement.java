package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How a version came to be published: the decision, its ground and times (article 4-2). Written once. */
@Entity
@Immutable
@Table(name = "terms_announcement")
class TermsAnnouncement {

    static final String GROUND = "A04-2";

    @Id
    @Column(name = "version_id")
    private UUID version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublishingWay way;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false, columnDefinition = "text")
    private String reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "second_by")
    private UUID secondBy;

    @Column(name = "announced_at", nullable = false)
    private Instant announcedAt;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    protected TermsAnnouncement() {}

    /** With a notice. */
    TermsAnnouncement(UUID version, String reason, UUID decidedBy, Instant announcedAt, Instant effectiveAt) {
        this(version, PublishingWay.NOTICE, reason, decidedBy, null, announcedAt, effectiveAt);
    }

    /** As a minor change. */
    TermsAnnouncement(
            UUID version, String reason, UUID decidedBy, UUID secondBy, Instant announcedAt, Instant effectiveAt) {
        this(version, PublishingWay.MINOR, reason, decidedBy, secondBy, announcedAt, effectiveAt);
    }

    private TermsAnnouncement(
            UUID version,
            PublishingWay way,
            String reason,
            UUID decidedBy,
            UUID secondBy,
            Instant announcedAt,
            Instant effectiveAt) {
        this.version = version;
        this.way = way;
        this.ground = GROUND;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.secondBy = secondBy;
        this.announcedAt = announcedAt;
        this.effectiveAt = effectiveAt;
    }

    AnnouncementCard card() {
        return new AnnouncementCard(
                way, ground, reason, decidedBy, Optional.ofNullable(secondBy), announcedAt, effectiveAt);
    }

    UUID version() {
        return version;
    }

    Instant effectiveAt() {
        return effectiveAt;
    }
}
