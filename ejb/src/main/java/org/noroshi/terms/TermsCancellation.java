package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An announced version was taken back before it took effect: it never binds anybody. Written once. */
@Entity
@Immutable
@Table(name = "terms_cancellation")
class TermsCancellation {

    @Id
    @Column(name = "version_id")
    private UUID version;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false, columnDefinition = "text")
    private String reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "cancelled_at", nullable = false)
    private Instant cancelledAt;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    protected TermsCancellation() {}

    TermsCancellation(TermsAnnouncement announced, String reason, UUID by, Instant at) {
        this.version = announced.version();
        this.ground = TermsAnnouncement.GROUND;
        this.reason = reason;
        this.decidedBy = by;
        this.cancelledAt = at;
        this.effectiveAt = announced.effectiveAt();
    }

    CancellationCard card() {
        return new CancellationCard(ground, reason, decidedBy, cancelledAt);
    }

    UUID version() {
        return version;
    }
}
