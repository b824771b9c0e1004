package org.noroshi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that has to reach people outside the database. Written in the transaction that made it necessary; claimed,
 * sent and settled by the worker in delivery, in steps of their own.
 */
@Entity
@Table(name = "outbox")
class OutboxMessage {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false, columnDefinition = "text")
    private String payload;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "available_at", nullable = false)
    private Instant availableAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @Version
    private int version;

    protected OutboxMessage() {}

    OutboxMessage(String kind, String payload, String dedupeKey, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.payload = payload;
        this.dedupeKey = dedupeKey;
        this.createdAt = TimeSource.coarse(at);
        this.availableAt = createdAt;
    }

    UUID id() {
        return id;
    }

    OutboxWork work() {
        return new OutboxWork(id, kind, payload, attempts);
    }

    /** Is not sent before that time. */
    void waitUntil(Instant at) {
        if (at.isAfter(availableAt)) {
            availableAt = at;
        }
    }

    void sent(Instant at) {
        sentAt = TimeSource.coarse(at);
        // the time of a retry is exact while it is needed, and not kept
        availableAt = createdAt;
        claimedUntil = null;
        lastError = null;
    }

    void failed(String error, Instant retryAt) {
        attempts++;
        claimedUntil = null;
        lastError = shortened(error);
        availableAt = retryAt;
    }

    void park(String error, Instant at) {
        attempts++;
        claimedUntil = null;
        note(error);
        availableAt = createdAt;
        parkedAt = TimeSource.coarse(at);
    }

    boolean isParked() {
        return parkedAt != null;
    }

    /** Given back, and the try is not counted. */
    void release(String refusal) {
        claimedUntil = null;
        note(refusal);
    }

    void keep(Instant until) {
        claimedUntil = until;
    }

    void sendAgain(Instant at) {
        parkedAt = null;
        attempts = 0;
        availableAt = TimeSource.coarse(at);
    }

    ParkedMessage parked() {
        return new ParkedMessage(id, kind, attempts, lastError, parkedAt);
    }

    private void note(String error) {
        if (!error.isEmpty()) {
            lastError = shortened(error);
        }
    }

    private static String shortened(String error) {
        String text = error == null ? "" : error;
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
