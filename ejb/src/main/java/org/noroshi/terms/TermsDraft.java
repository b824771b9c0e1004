package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A next version while it is written. It keeps what was typed, right or wrong, until it is published or given up. */
@Entity
@Table(name = "terms_draft")
class TermsDraft {

    @Id
    private UUID id;

    @Column(name = "text_ja", nullable = false, columnDefinition = "text")
    private String textJa;

    @Column(name = "text_en", nullable = false, columnDefinition = "text")
    private String textEn;

    @Column(name = "privacy_ja", nullable = false, columnDefinition = "text")
    private String privacyJa;

    @Column(name = "privacy_en", nullable = false, columnDefinition = "text")
    private String privacyEn;

    @Column(name = "begun_by", nullable = false)
    private UUID begunBy;

    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected TermsDraft() {}

    TermsDraft(TermsSources sources, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.begunBy = by;
        this.begunAt = at;
        keep(sources, by, at);
    }

    final void keep(TermsSources sources, UUID by, Instant at) {
        textJa = sources.textJa();
        textEn = sources.textEn();
        privacyJa = sources.privacyJa();
        privacyEn = sources.privacyEn();
        changedBy = by;
        changedAt = at;
    }

    TermsSources sources() {
        return new TermsSources(textJa, textEn, privacyJa, privacyEn);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
