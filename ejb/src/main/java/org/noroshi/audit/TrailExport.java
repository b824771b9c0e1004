package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That rows of the trail were taken along, by which officer, what for. */
@Entity
@Immutable
@Table(name = "trail_export")
class TrailExport {

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false, columnDefinition = "text")
    private String question;

    @Column(name = "taken_rows", nullable = false)
    private int rows;

    @Column(name = "taken_at", nullable = false)
    private Instant at;

    protected TrailExport() {}

    TrailExport(UUID account, String purpose, AskTrail question, int rows, Instant at) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.purpose = purpose;
        this.question = question.json().toString();
        this.rows = rows;
        this.at = at;
    }

    UUID id() {
        return id;
    }
}
