package org.noroshi.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** That a hospital attested for each of its users (article 14-1). Written once and never changed. */
@Entity
@Table(name = "attestation")
class Attestation {

    @Id
    private UUID id;

    @Column(name = "contract_id", nullable = false)
    private UUID contract;

    /** The liaison's seat. */
    @Column(name = "made_by", nullable = false)
    private UUID madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "attestation_line", joinColumns = @JoinColumn(name = "attestation_id"))
    @MapKeyColumn(name = "seat_id")
    private Map<UUID, AttestationLine> lines = new HashMap<>();

    protected Attestation() {}

    Attestation(UUID contract, UUID madeBy, Map<UUID, AttestationLine> lines, Instant at) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.madeBy = madeBy;
        this.lines.putAll(lines);
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }
}
