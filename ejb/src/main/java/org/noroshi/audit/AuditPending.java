package org.noroshi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the trail waits to be chained. However late its transaction commits, it waits from then on. */
@Entity
@Table(name = "audit_pending")
class AuditPending {

    @Id
    @Column(name = "event_id")
    private UUID event;

    @Column(name = "at_coarse", nullable = false)
    private Instant at;

    private boolean refused;

    protected AuditPending() {}

    AuditPending(UUID event, Instant at) {
        this.event = event;
        this.at = at;
    }

    UUID event() {
        return event;
    }

    /** The application did not write it, or it is gone, so it never gets a place in the chain. */
    void refuse() {
        refused = true;
    }
}
