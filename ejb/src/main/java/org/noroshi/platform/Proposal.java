package org.noroshi.platform;

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

/**
 * A decision that needs two officers: one proposes it with a ground, a reason and the facts as they stood; another one,
 * who sees exactly these facts, makes it effective or declines it. It moves once and is never moved again.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    /** Kind and subject while it is open: the database lets no second one be proposed meanwhile. */
    @Column(name = "open_key")
    private String openKey;

    @Column(nullable = false, columnDefinition = "text")
    private String asked;

    @Column(nullable = false, columnDefinition = "text")
    private String seen;

    @Column(nullable = false)
    private String ground;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalState state;

    @Column(name = "proposed_by", nullable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "seconded_by")
    private UUID secondedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(nullable = false)
    private String note;

    @Version
    private int version;

    protected Proposal() {}

    Proposal(String kind, UUID subject, String asked, String seen, String ground, String reason, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subject = subject;
        this.openKey = kind + " " + subject;
        this.asked = asked;
        this.seen = seen;
        this.ground = ground;
        this.reason = reason;
        this.state = ProposalState.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
        this.note = "";
    }

    /**
     * Another officer agrees.
     *
     * @throws RefusedException when it is the same officer, or nothing is open
     */
    void agree(UUID by, Instant at) {
        second(ProposalState.EFFECTIVE, "", by, at);
    }

    /**
     * Another officer says no, and why.
     *
     * @throws RefusedException when it is the same officer, or nothing is open
     */
    void decline(String why, UUID by, Instant at) {
        second(ProposalState.DECLINED, why, by, at);
    }

    /**
     * The officer who proposed it takes it back.
     *
     * @throws RefusedException when it is another officer, or nothing is open
     */
    void takeBack(UUID by, Instant at) {
        if (!by.equals(proposedBy)) {
            throw new RefusedException(ProposalError.NOT_YOURS);
        }
        close(ProposalState.TAKEN_BACK, at);
    }

    private void second(ProposalState target, String why, UUID by, Instant at) {
        if (by.equals(proposedBy)) {
            throw new RefusedException(ProposalError.SECOND_IS_FIRST);
        }
        close(target, at);
        secondedBy = by;
        note = why;
    }

    private void close(ProposalState target, Instant at) {
        if (state != ProposalState.PROPOSED) {
            throw new RefusedException(ProposalError.NOT_OPEN);
        }
        state = target;
        movedAt = at;
        openKey = null;
    }

    boolean saw(String facts) {
        return seen.equals(facts);
    }

    ProposalCard card() {
        return new ProposalCard(
                id,
                version,
                kind,
                subject,
                ProposalCard.read(asked),
                ProposalCard.read(seen),
                ground,
                reason,
                state,
                proposedBy,
                proposedAt,
                Optional.ofNullable(secondedBy),
                Optional.ofNullable(movedAt),
                note);
    }
}
