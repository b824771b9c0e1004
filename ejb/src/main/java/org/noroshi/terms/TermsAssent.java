package org.noroshi.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A member said nothing and is bound by the new terms since they took effect (article 4-1). Written once. */
@Entity
@Immutable
@Table(name = "terms_assent")
class TermsAssent {

    static final String GROUND = "A04-1";

    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(name = "contract_id", nullable = false)
    private UUID contract;

    @Column(nullable = false)
    private String ground;

    @Column(name = "effective_at", nullable = false)
    private Instant effectiveAt;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected TermsAssent() {}

    TermsAssent(UUID version, Instant effectiveAt, UUID contract, Instant at) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.contract = contract;
        this.ground = GROUND;
        this.effectiveAt = effectiveAt;
        this.recordedAt = at;
    }

    AssentCard card() {
        return new AssentCard(version, contract, ground, effectiveAt, recordedAt);
    }
}
