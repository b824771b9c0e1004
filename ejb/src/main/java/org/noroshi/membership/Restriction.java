package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.WorkItem;

/**
 * That a hospital or one of its users may do less for a while (利用制限, article 11-2). A dated row, not a state: it begins
 * and ends by the clock, and what it was stays on record.
 */
@Entity
@Table(name = "restriction")
class Restriction {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    /** Null when the whole hospital is meant. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Grade grade;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false)
    private String reason;

    /** Further article that was broken. */
    @Column(name = "cited")
    private String cited;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String reporter;

    /** The officer who reported it and so does not decide. */
    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(nullable = false)
    private boolean announced;

    @Column(name = "urgent_reason")
    private String urgentReason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "valid_from", nullable = false)
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lift_reason")
    private String liftReason;

    @Version
    private int version;

    protected Restriction() {}

    /** @throws RefusedException when who reported it would also decide it */
    Restriction(Contract contract, Seat seat, RestrictionTerms terms, UUID by, Instant at) {
        if (terms.reportedBy().filter(by::equals).isPresent()) {
            throw new RefusedException(MembershipError.SAME_OFFICER);
        }
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.cited = terms.cited().orElse(null);
        this.evidence = terms.evidence();
        this.reporter = terms.reporter();
        this.reportedBy = terms.reportedBy().orElse(null);
        this.announced = terms.announced();
        this.urgentReason = terms.urgentReason().orElse(null);
        this.seat = seat;
        this.grade = terms.grade();
        this.ground = terms.ground().code();
        this.reason = terms.reason();
        this.validFrom = terms.from();
        this.validUntil = terms.until().orElse(null);
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /**
     * Ends it before its time.
     *
     * @throws RefusedException when it is over already, or no reason is given
     */
    RestrictionLifted lift(UUID by, String why, Instant at) {
        if (liftedAt != null || validUntil != null && !at.isBefore(validUntil)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        if (why == null || why.isBlank()) {
            throw new RefusedException(MembershipError.REASON_REQUIRED);
        }
        liftedBy = by;
        liftedAt = at;
        liftReason = why;
        return new RestrictionLifted(id, contract.id());
    }

    boolean isOnAt(Instant time) {
        return !time.isBefore(validFrom)
                && (validUntil == null || time.isBefore(validUntil))
                && (liftedAt == null || time.isBefore(liftedAt));
    }

    /** Whether it has no effect any more, and never will. */
    boolean isOverAt(Instant time) {
        return validUntil != null && !time.isBefore(validUntil) || liftedAt != null && !time.isBefore(liftedAt);
    }

    /** As the user sees it whom it is about. */
    StandingView.Line line(Instant now) {
        return new StandingView.Line(
                id,
                seat == null,
                grade,
                ground,
                Optional.ofNullable(cited),
                validFrom,
                Optional.ofNullable(validUntil),
                isOnAt(now));
    }

    /** That its end comes so near that somebody should look into it. */
    WorkItem ending(Duration before, String hospital) {
        Instant looked = validUntil.minus(before);
        return new WorkItem(
                "membership/restriction_ending",
                id,
                seat == null ? hospital : hospital + "  " + seat.person().name(),
                looked.isBefore(decidedAt) ? decidedAt : looked,
                Optional.of(validUntil),
                "/desk/member?contract=" + contract.id());
    }

    /** Whether it is about this seat, by itself or with the whole hospital. */
    boolean concerns(Seat other) {
        return seat == null || seat.id().equals(other.id());
    }

    Optional<Seat> seat() {
        return Optional.ofNullable(seat);
    }

    Contract contract() {
        return contract;
    }

    UUID id() {
        return id;
    }

    Grade grade() {
        return grade;
    }

    RestrictionCard card(Instant now) {
        return new RestrictionCard(
                id,
                Optional.ofNullable(seat).map(Seat::id),
                Optional.ofNullable(seat).map(of -> of.person().name()),
                grade,
                ground,
                Optional.ofNullable(cited),
                reason,
                evidence,
                reporter,
                Optional.ofNullable(urgentReason),
                validFrom,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(liftedAt),
                Optional.ofNullable(liftReason),
                isOnAt(now),
                liftedAt == null && (validUntil == null || now.isBefore(validUntil)));
    }
}
