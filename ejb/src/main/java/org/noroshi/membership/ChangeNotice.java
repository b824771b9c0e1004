package org.noroshi.membership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.RefusedException;

/**
 * A member tells that something about it has changed (article 17-2). What needs no review counts at once, the rest when an
 * officer has looked into it; what was said before stays on record.
 */
@Entity
@Table(name = "change_notice")
class ChangeNotice {

    static final Map<ChangeState, EnumSet<ChangeState>> WAYS = new EnumMap<>(Map.of(
            ChangeState.IN_REVIEW, EnumSet.of(ChangeState.IN_EFFECT, ChangeState.REFUSED, ChangeState.TAKEN_BACK),
            ChangeState.IN_EFFECT, EnumSet.noneOf(ChangeState.class),
            ChangeState.REFUSED, EnumSet.noneOf(ChangeState.class),
            ChangeState.TAKEN_BACK, EnumSet.noneOf(ChangeState.class)));

    @Id
    private UUID id;

    @Column(nullable = false)
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeItem item;

    @Column(name = "value_before", nullable = false)
    private String before;

    @Column(name = "value_after", nullable = false)
    private String after;

    @Column(nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeState state;

    /** The liaison's seat. */
    @Column(name = "reported_by", nullable = false)
    private UUID reportedBy;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column
    private String ground;

    @Column
    private String reason;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<ChangeNoticeStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected ChangeNotice() {}

    /** @throws RefusedException when it would make another member of it (article 29) */
    ChangeNotice(
            Contract contract, ChangeItem item, String before, String after, String note, UUID liaison, Instant at) {
        if (item.handling() == ChangeItem.Handling.NEW_APPLICATION) {
            throw new RefusedException(MembershipError.NEEDS_NEW_APPLICATION);
        }
        this.id = UUID.randomUUID();
        this.number = ReferenceNumber.next('C', at);
        this.contract = contract;
        this.item = item;
        this.before = before;
        this.after = after;
        this.note = note;
        this.reportedBy = liaison;
        this.reportedAt = at;
        this.state = item.handling() == ChangeItem.Handling.AT_ONCE ? ChangeState.IN_EFFECT : ChangeState.IN_REVIEW;
        steps.add(new ChangeNoticeStep(this, 1, null, state, liaison, at));
    }

    /** An officer has looked into it: it counts. */
    ChangeDecided accept(UUID by, Instant at) {
        moveTo(ChangeState.IN_EFFECT, by, at);
        decidedBy = by;
        decidedAt = at;
        return new ChangeDecided(id, contract.id(), state, ContractGround.A17_2.code());
    }

    /**
     * It does not count.
     *
     * @throws RefusedException without a ground or a reason
     */
    ChangeDecided refuse(DecisionGround because, String words, UUID by, Instant at) {
        if (because == null || !DecisionGround.fitting(DecisionKind.REFUSE).contains(because)) {
            throw new RefusedException(MembershipError.GROUND_REQUIRED);
        }
        if (words == null || words.isBlank()) {
            throw new RefusedException(MembershipError.REASON_REQUIRED);
        }
        moveTo(ChangeState.REFUSED, by, at);
        decidedBy = by;
        decidedAt = at;
        ground = because.code();
        reason = words;
        return new ChangeDecided(id, contract.id(), state, ground);
    }

    /** The member takes it back. */
    void takeBack(UUID liaison, Instant at) {
        moveTo(ChangeState.TAKEN_BACK, liaison, at);
    }

    private void moveTo(ChangeState target, UUID by, Instant at) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        steps.add(new ChangeNoticeStep(this, steps.size() + 1, state, target, by, at));
        state = target;
    }

    UUID id() {
        return id;
    }

    ChangeItem item() {
        return item;
    }

    String after() {
        return after;
    }

    ChangeState state() {
        return state;
    }

    Contract contract() {
        return contract;
    }

    int version() {
        return version;
    }

    ChangeNoticeView view(String hospital) {
        return new ChangeNoticeView(
                id,
                version,
                number,
                contract.id(),
                hospital,
                item,
                before,
                after,
                note,
                state,
                reportedAt,
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(ground),
                Optional.ofNullable(reason));
    }
}
