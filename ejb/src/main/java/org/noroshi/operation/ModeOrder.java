package org.noroshi.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.RefusedException;

/** That officers want the service to run in a mode for a time (articles 10-2, 11-1, 11-3). Begins and ends by the clock. */
@Entity
@Table(name = "mode_order")
class ModeOrder {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Mode mode;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false)
    private String reason;

    @Column(name = "message_ja", nullable = false)
    private String messageJa;

    @Column(name = "message_en", nullable = false)
    private String messageEn;

    @Column(name = "valid_from", nullable = false)
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(nullable = false)
    private boolean announced;

    @Column(name = "urgent_reason")
    private String urgentReason;

    @Column(name = "ordered_by", nullable = false)
    private UUID orderedBy;

    @Column(name = "ordered_at", nullable = false)
    private Instant orderedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @Version
    private int version;

    protected ModeOrder() {}

    /**
     * An order whose words have been read.
     *
     * @throws RefusedException when ground, reason, times or the notice are not in order
     */
    ModeOrder(OrderMode read, UUID by, Instant at) {
        if (read.ground() == null) {
            throw new RefusedException(OperationError.GROUND_REQUIRED);
        }
        if (!read.ground().fits(read.mode())) {
            throw new RefusedException(OperationError.GROUND_NOT_FITTING);
        }
        if (read.reason() == null || read.reason().isBlank()) {
            throw new RefusedException(OperationError.REASON_REQUIRED);
        }
        this.id = UUID.randomUUID();
        this.mode = read.mode();
        this.ground = read.ground().code();
        this.reason = read.reason();
        this.messageJa = read.messageJa();
        this.messageEn = read.messageEn();
        this.validFrom = read.from().orElse(at);
        this.validUntil = read.until().orElse(null);
        this.announced = isAhead(at) && read.announce();
        this.urgentReason = isAhead(at) && !read.announce() ? read.urgentReason() : null;
        this.orderedBy = by;
        this.orderedAt = at;
        if (isAhead(at) && !announced && (urgentReason == null || urgentReason.isBlank())) {
            throw new RefusedException(OperationError.URGENT_REASON_REQUIRED);
        }
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new RefusedException(OperationError.END_BEFORE_START);
        }
    }

    /**
     * Ends it before its time, or before it has begun.
     *
     * @throws RefusedException when it is over already, or no reason is given
     */
    ModeLifted lift(UUID by, String why, Instant at) {
        if (isOver(at)) {
            throw new RefusedException(OperationError.NOT_POSSIBLE_NOW);
        }
        if (why == null || why.isBlank()) {
            throw new RefusedException(OperationError.REASON_REQUIRED);
        }
        liftedBy = by;
        liftedAt = at;
        liftReason = why;
        return new ModeLifted(id, mode, ground);
    }

    boolean isOver(Instant now) {
        return liftedAt != null || validUntil != null && !now.isBefore(validUntil);
    }

    private boolean isAhead(Instant now) {
        return validFrom.isAfter(now);
    }

    /** What the members are told of it. */
    StopAnnounced announced() {
        return new StopAnnounced(id, mode, validFrom, Optional.ofNullable(validUntil), messageJa, messageEn);
    }

    /** That what the members were told will not happen; empty when nobody was told, or it has begun. */
    Optional<StopCalledOff> calledOff(Instant at) {
        return announced && isAhead(at) && liftedAt != null
                ? Optional.of(new StopCalledOff(id, mode, validFrom))
                : Optional.empty();
    }

    UUID id() {
        return id;
    }

    Mode mode() {
        return mode;
    }

    boolean isAnnounced() {
        return announced;
    }

    ModeSpan span() {
        return new ModeSpan(mode, validFrom, Optional.ofNullable(validUntil), ground, messageJa, messageEn);
    }

    ModeOrderCard card(Instant now) {
        return new ModeOrderCard(
                id,
                mode,
                ground,
                reason,
                messageJa,
                messageEn,
                validFrom,
                Optional.ofNullable(validUntil),
                announced,
                Optional.ofNullable(urgentReason),
                orderedAt,
                Optional.ofNullable(liftedAt),
                Optional.ofNullable(liftReason),
                !isOver(now) && !isAhead(now),
                !isOver(now));
    }
}
