package org.noroshi.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an officer has read what was removed; who and why stands under the seal. Never changes. */
@Entity
@Immutable
@Table(name = "evidence_reading")
class EvidenceReading {

    @Id
    private UUID id;

    @Column(name = "removal_id", nullable = false)
    private UUID removal;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected EvidenceReading() {}

    EvidenceReading(UUID id, UUID removal, byte[] sealed, Instant readAt) {
        this.id = id;
        this.removal = removal;
        this.sealed = sealed.clone();
        this.readAt = readAt;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant readAt() {
        return readAt;
    }
}
