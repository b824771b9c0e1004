package org.noroshi.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What stood in a removed post, under the seal, for a while. */
@Entity
@Table(name = "removal_evidence")
class RemovalEvidence {

    @Id
    private UUID id;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "kept_until", nullable = false)
    private Instant keptUntil;

    protected RemovalEvidence() {}

    RemovalEvidence(UUID removal, byte[] sealed, Instant keptUntil) {
        this.id = removal;
        this.sealed = sealed.clone();
        this.keptUntil = keptUntil;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant keptUntil() {
        return keptUntil;
    }
}
