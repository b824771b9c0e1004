package org.noroshi.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Group;
import org.noroshi.platform.RefusedException;

/**
 * One opening of the seal: asked for by an officer, decided by another one in another role, looked at once by the first,
 * told to those who were opened. What it is about stands in {@code sealed} alone.
 */
@Entity
@Table(name = "seal_opening")
class Opening {

    /** From each state to those that may follow; everything else is refused. */
    static final Map<OpeningState, Set<OpeningState>> WAYS = Map.of(
            OpeningState.REQUESTED, EnumSet.of(OpeningState.APPROVED, OpeningState.DECLINED, OpeningState.LAPSED),
            OpeningState.APPROVED, EnumSet.of(OpeningState.SHOWN, OpeningState.LAPSED),
            OpeningState.DECLINED, EnumSet.noneOf(OpeningState.class),
            OpeningState.LAPSED, EnumSet.noneOf(OpeningState.class),
            OpeningState.SHOWN, EnumSet.of(OpeningState.SEALED_AGAIN),
            OpeningState.SEALED_AGAIN, EnumSet.noneOf(OpeningState.class));

    @Id
    private UUID id;

    @Column(nullable = false)
    private String ground;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OpeningScope scope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OpeningState state;

    @Column(name = "open_tag")
    private String openTag;

    @Column(nullable = false)
    private byte[] sealed;

    @Column(name = "requested_by", nullable = false)
    private UUID requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "requested_as", nullable = false)
    private Group requestedAs;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_as")
    private Group decidedAs;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "sealed_note")
    private byte[] sealedNote;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Telling telling;

    @Column(name = "tell_at")
    private Instant tellAt;

    @Column(name = "review_at")
    private Instant reviewAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private int version;

    protected Opening() {}

    Opening(
            UUID id,
            OpeningGround ground,
            OpeningScope scope,
            String openTag,
            byte[] sealed,
            UUID by,
            Group as,
            Instant at,
            Instant reviewAt) {
        this.id = id;
        this.ground = ground.code();
        this.scope = scope;
        this.state = OpeningState.REQUESTED;
        this.openTag = openTag;
        this.sealed = sealed.clone();
        this.requestedBy = by;
        this.requestedAs = as;
        this.requestedAt = at;
        this.reviewAt = reviewAt;
        this.telling = Telling.NOTHING;
    }

    /**
     * Why this officer can't be the second one; empty when nothing about the two officers stands in the way. Whether one
     * is concerned is asked elsewhere, because that needs the key.
     */
    Optional<IdentityError> obstacle(UUID officer, Group as) {
        if (officer.equals(requestedBy)) {
            return Optional.of(IdentityError.OPENING_IS_OWN);
        }
        return as == requestedAs ? Optional.of(IdentityError.OPENING_SAME_ROLE) : Optional.empty();
    }

    /** The second officer agrees, or says no with a sealed note why. */
    void decide(OpeningState decision, byte[] why, UUID officer, Group as, Instant at) {
        obstacle(officer, as).ifPresent(error -> {
            throw new RefusedException(error);
        });
        moveTo(decision);
        decidedBy = officer;
        decidedAs = as;
        decidedAt = at;
        sealedNote = why == null ? null : why.clone();
    }

    /**
     * The first officer begins to look. From here on nobody does so again, whatever becomes of this time.
     *
     * @throws RefusedException for anybody else, too late, a second time
     */
    void show(UUID officer, Duration approvedFor, Duration toldAfter, Instant at) {
        if (!officer.equals(requestedBy)) {
            throw new RefusedException(IdentityError.OPENING_NOT_YOURS);
        }
        if (state == OpeningState.SHOWN || state == OpeningState.SEALED_AGAIN) {
            throw new RefusedException(IdentityError.SEALED_AGAIN);
        }
        if (state == OpeningState.APPROVED && !at.isBefore(decidedAt.plus(approvedFor))) {
            throw new RefusedException(IdentityError.OPENING_LAPSED);
        }
        moveTo(OpeningState.SHOWN);
        shownAt = at;
        tellAt = at.plus(toldAfter);
        telling = reviewAt == null ? Telling.DUE : Telling.HELD;
    }

    void sealAgain() {
        moveTo(OpeningState.SEALED_AGAIN);
    }

    void lapse() {
        moveTo(OpeningState.LAPSED);
    }

    /** The order that forbids telling holds on until then. */
    void holdUntil(Instant review) {
        requireHeld();
        reviewAt = review;
    }

    /** The order that forbids telling is over: they are told when it would have been time, or now. */
    void endHold() {
        requireHeld();
        telling = Telling.DUE;
        reviewAt = null;
    }

    void told(Instant at) {
        telling = Telling.TOLD;
        toldAt = at;
    }

    private void requireHeld() {
        if (telling != Telling.HELD) {
            throw new RefusedException(IdentityError.NOT_HELD);
        }
    }

    private void moveTo(OpeningState next) {
        if (!WAYS.get(state).contains(next)) {
            throw new RefusedException(IdentityError.OPENING_NOT_OPEN);
        }
        state = next;
        if (next != OpeningState.APPROVED) {
            openTag = null;
        }
    }

    UUID id() {
        return id;
    }

    OpeningGround ground() {
        return OpeningGround.of(ground);
    }

    OpeningScope scope() {
        return scope;
    }

    OpeningState state() {
        return state;
    }

    byte[] sealed() {
        return sealed;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Group requestedAs() {
        return requestedAs;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<byte[]> sealedNote() {
        return Optional.ofNullable(sealedNote);
    }

    Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    Telling telling() {
        return telling;
    }

    Optional<Instant> tellAt() {
        return Optional.ofNullable(tellAt);
    }

    Optional<Instant> reviewAt() {
        return Optional.ofNullable(reviewAt);
    }

    Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    int version() {
        return version;
    }
}
