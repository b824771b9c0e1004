package org.noroshi.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/** A mail that came in, as far as it is kept: that it did, and what an officer has to look at until somebody has. */
@Entity
@Table(name = "incoming_mail")
class IncomingRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String tag;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IncomingOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column
    private ParkedReason reason;

    @Column
    private byte[] sealed;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "handled_by")
    private UUID handledBy;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Version
    private int version;

    protected IncomingRow() {}

    IncomingRow(String tag, IncomingOutcome outcome, Instant at) {
        this.id = UUID.randomUUID();
        this.tag = tag;
        this.outcome = outcome;
        this.receivedAt = at;
    }

    /** Waits for an officer. */
    static IncomingRow parked(String tag, ParkedReason reason, byte[] sealed, Instant at) {
        IncomingRow row = new IncomingRow(tag, IncomingOutcome.PARKED, at);
        row.reason = reason;
        row.sealed = sealed.clone();
        return row;
    }

    /**
     * An officer has looked at it; its words are kept no longer.
     *
     * @throws NotFoundException when somebody has already
     */
    void handled(UUID by, Instant at) {
        if (sealed == null) {
            throw new NotFoundException();
        }
        handledBy = by;
        handledAt = at;
        sealed = null;
    }

    UUID id() {
        return id;
    }

    ParkedReason reason() {
        return reason;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    boolean isWaiting() {
        return sealed != null;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
