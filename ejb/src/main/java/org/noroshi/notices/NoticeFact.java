package org.noroshi.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that became of a notice at one hospital; never altered. Repeats do no harm: the first one counts. */
@Entity
@Table(name = "notice_fact")
class NoticeFact {

    private static final int DETAIL = 500;

    @Id
    private UUID id;

    @Column(name = "notice_id", nullable = false)
    private UUID notice;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeFactKind kind;

    @Column(nullable = false)
    private String detail;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected NoticeFact() {}

    /** {@code by} is the officer who says so, and null for what happened by itself or at the hospital. */
    NoticeFact(UUID notice, UUID organisation, NoticeFactKind kind, String detail, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.organisation = organisation;
        this.kind = kind;
        this.detail = detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID notice() {
        return notice;
    }

    UUID organisation() {
        return organisation;
    }

    NoticeFactKind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    Instant madeAt() {
        return madeAt;
    }
}
