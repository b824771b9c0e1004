package org.noroshi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.RefusedException;

/**
 * What was decided about an application or an added user, on which ground, and what was on the screen when it was
 * (article 6). A decision that needs a second officer is proposed first and holds when another account has agreed.
 */
@MappedSuperclass
abstract class OfficersDecision {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionKind kind;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DecisionState state;

    /** Findings and evidence as the officer saw them; frozen while a second officer looks. */
    @Column(nullable = false, columnDefinition = "text")
    private String seen;

    /** The officer's account; null when findings held the application. */
    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "seconded_by")
    private UUID secondedBy;

    @Column(name = "seconded_at")
    private Instant secondedAt;

    @Column(name = "second_note")
    private String secondNote;

    @Version
    private int version;

    protected OfficersDecision() {}

    OfficersDecision(
            int step, DecisionKind kind, DecisionGround ground, String reason, String seen, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.step = step;
        this.kind = kind;
        this.ground = ground.code();
        this.reason = reason;
        this.seen = seen;
        this.state = ground.needsSecondOfficer() ? DecisionState.PROPOSED : DecisionState.EFFECTIVE;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /**
     * No decision without a ground that fits it, and none for "other reasons" without words.
     *
     * @throws RefusedException when it lacks one of them
     */
    static void requireFitting(DecisionKind kind, DecisionGround ground, String reason) {
        if (kind == null || ground == null) {
            throw new RefusedException(MembershipError.GROUND_REQUIRED);
        }
        if (!DecisionGround.fitting(kind).contains(ground)) {
            throw new RefusedException(MembershipError.GROUND_NOT_FITTING);
        }
        if (ground.needsSecondOfficer() && reason.isBlank()) {
            throw new RefusedException(MembershipError.REASON_REQUIRED);
        }
    }

    /**
     * Another officer agrees or not.
     *
     * @throws RefusedException when it is the same one, or there is nothing to agree to
     */
    void second(boolean agreed, String note, UUID by, Instant at) {
        if (state != DecisionState.PROPOSED) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        if (by.equals(decidedBy)) {
            throw new RefusedException(MembershipError.SAME_OFFICER);
        }
        state = agreed ? DecisionState.EFFECTIVE : DecisionState.DECLINED;
        secondedBy = by;
        secondedAt = at;
        secondNote = note;
    }

    boolean isProposed() {
        return state == DecisionState.PROPOSED;
    }

    boolean isEffective() {
        return state == DecisionState.EFFECTIVE;
    }

    DecisionKind kind() {
        return kind;
    }

    DecisionGround ground() {
        return DecisionGround.ofCode(ground);
    }

    DecisionCard card(UUID viewer) {
        return new DecisionCard(
                kind,
                ground(),
                reason,
                isProposed(),
                isEffective(),
                Optional.ofNullable(decidedBy),
                viewer.equals(decidedBy),
                decidedAt,
                Optional.ofNullable(secondedBy),
                Optional.ofNullable(secondedAt),
                Optional.ofNullable(secondNote),
                isProposed() && !viewer.equals(decidedBy));
    }
}
