package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try to prove the identity of an applicant, with its result (note 3). Never changed; the latest counts. */
@Entity
@Table(name = "identity_proof")
class IdentityProof {

    enum Result {
        PROVED,
        FAILED
    }

    @Id
    private UUID id;

    @Column(name = "application_id", nullable = false)
    private UUID application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IdentityWay way;

    @Column(nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Result result;

    @Column(nullable = false)
    private String note;

    @Column(name = "proved_by", nullable = false)
    private UUID provedBy;

    @Column(name = "proved_at", nullable = false)
    private Instant provedAt;

    protected IdentityProof() {}

    IdentityProof(UUID application, IdentityWay way, String source, boolean proved, String note, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.way = way;
        this.source = source;
        this.result = proved ? Result.PROVED : Result.FAILED;
        this.note = note;
        this.provedBy = by;
        this.provedAt = at;
    }

    IdentityCard card() {
        return new IdentityCard(way, source, result == Result.PROVED, note, provedAt);
    }
}
