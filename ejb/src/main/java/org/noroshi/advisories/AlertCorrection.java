package org.noroshi.advisories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was put right in an alert, or why it was taken back; never altered. */
@Entity
@Table(name = "alert_correction")
class AlertCorrection {

    @Id
    private UUID id;

    @Column(name = "alert_id", nullable = false)
    private UUID alert;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionKind kind;

    @Column(nullable = false, columnDefinition = "text")
    private String words;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected AlertCorrection() {}

    AlertCorrection(UUID alert, CorrectionKind kind, String words, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.alert = alert;
        this.kind = kind;
        this.words = words;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    UUID alert() {
        return alert;
    }

    CorrectionKind kind() {
        return kind;
    }

    CorrectionNote note() {
        return new CorrectionNote(kind, words, madeAt);
    }
}
