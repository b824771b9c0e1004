package org.noroshi.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;

/** One walk along the chain: begins, tells how far it is, ends with what it has found. One that falls silent has died. */
@Entity
@Table(name = "audit_verification")
class Verification {

    /** After so long without a sign the walk is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VerificationOccasion occasion;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "alive_at", nullable = false)
    private Instant aliveAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private long total;

    private long checked;

    @Column(name = "finding_count")
    private long count;

    @Column(nullable = false, columnDefinition = "text")
    private String findings = "[]";

    @Version
    private int version;

    protected Verification() {}

    Verification(VerificationOccasion occasion, long total, Instant at) {
        this.id = UUID.randomUUID();
        this.occasion = occasion;
        this.total = total;
        this.startedAt = at;
        this.aliveAt = at;
    }

    UUID id() {
        return id;
    }

    boolean runs(Instant now) {
        return finishedAt == null && aliveAt.plus(SILENCE).isAfter(now);
    }

    void reached(long links, Instant at) {
        checked = links;
        aliveAt = at;
    }

    void finish(long links, Findings found, Instant at) {
        reached(links, at);
        finishedAt = at;
        count = found.count();
        JsonArrayBuilder list = Json.createArrayBuilder();
        found.first().forEach(finding -> list.add(finding.json()));
        findings = list.build().toString();
    }

    VerificationResult result(Instant now) {
        try (JsonReader reader = Json.createReader(new StringReader(findings))) {
            return new VerificationResult(
                    id,
                    occasion,
                    startedAt,
                    Optional.ofNullable(finishedAt),
                    runs(now),
                    total,
                    checked,
                    count,
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(Finding::of)
                            .toList());
        }
    }
}
