package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Proof that a person agreed to a text. Written once, never changed. */
@Entity
@Immutable
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Column(name = "terms_version_id", nullable = false)
    private UUID termsVersionId;

    @Column(name = "text_hash", nullable = false)
    private String textHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private ConsentSubject.Kind subjectKind;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(nullable = false)
    private String person;

    @Column(name = "consented_at", nullable = false)
    private Instant consentedAt;

    @Column(nullable = false)
    private String address;

    protected Consent() {}

    Consent(RecordConsent given, Instant at) {
        this.id = UUID.randomUUID();
        this.termsVersionId = given.versionId();
        this.textHash = given.hash();
        this.subjectKind = given.subject().kind();
        this.subjectId = given.subject().id();
        this.person = given.person();
        this.consentedAt = at;
        this.address = given.address();
    }

    ConsentEvidence evidence() {
        return new ConsentEvidence(id, subjectId, termsVersionId, textHash, person, consentedAt, address);
    }
}
