package org.noroshi.membership;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.RefusedException;

/**
 * A hospital's wish that one more of its staff uses the service (article 8, which applies articles 5 and 6 to it). The
 * liaison attests for the hospital who the person is and what the person does; the seat is pending from then on, so that
 * it counts, and becomes a user's only by an officer's decision, which has the same grounds and checks as the one about
 * an application. What the service notices by itself puts it on hold.
 */
@Entity
@Table(name = "seat_request")
class SeatRequest {

    /** What an officer looks into about a person; whether the institution exists is checked of the institution. */
    static final EnumSet<CheckItem> CHECKS = EnumSet.of(CheckItem.A06_1_2, CheckItem.N3A, CheckItem.N3C);

    @Id
    private UUID id;

    @OneToOne(optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SeatRequestState state;

    /** What the state rests on; empty while nobody has held or refused it. */
    @Column
    private String ground;

    /** The liaison's seat; who the liaison was is answered by it later too. */
    @Column(name = "attested_by", nullable = false)
    private UUID attestedBy;

    @Column(name = "attested_at", nullable = false)
    private Instant attestedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "seat_request_finding", joinColumns = @JoinColumn(name = "request_id"))
    private Set<Finding> findings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "seat_request_check", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CheckItem, CheckNote> checks = new HashMap<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<SeatDecision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected SeatRequest() {}

    /** Attested by the liaison; findings put it on hold at once, like an application (note 3). */
    SeatRequest(Seat seat, UUID attestedBy, Collection<Finding> found, Instant at) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.contract = seat.contract();
        this.state = SeatRequestState.OPEN;
        this.attestedBy = attestedBy;
        this.attestedAt = at;
        this.changedAt = at;
        findings.addAll(found);
        findings().stream().findFirst().ifPresent(finding -> {
            decisions.add(
                    new SeatDecision(this, 1, DecisionKind.HOLD, finding.kind().ground(), "", seen(), null, at));
            moveTo(SeatRequestState.ON_HOLD, finding.kind().ground(), at);
        });
    }

    /** An officer notes what shows that a condition is met, instead of what was noted before. */
    void note(CheckItem item, String evidence, UUID by, Instant at) {
        requireNoProposal();
        require(state.isOpen() && CHECKS.contains(item));
        if (evidence == null || evidence.isBlank()) {
            throw new RefusedException(MembershipError.EVIDENCE_REQUIRED);
        }
        checks.put(item, new CheckNote(evidence, by, at));
        changedAt = at;
    }

    /** Looks again for what the service notices by itself. */
    void noticed(Collection<Finding> found, Instant at) {
        requireNoProposal();
        require(state.isOpen());
        findings.clear();
        findings.addAll(found);
        changedAt = at;
    }

    /**
     * Admits, holds or refuses the person. With the ground "other reasons" the decision is only proposed.
     *
     * @throws RefusedException without a ground that fits, with a condition unchecked, without words where the ground
     *     needs them, or while a second officer is awaited
     */
    SeatDecision decide(DecisionKind kind, DecisionGround ground, String reason, UUID by, Instant at) {
        requireNoProposal();
        require(state.isOpen());
        OfficersDecision.requireFitting(kind, ground, reason);
        if (kind == DecisionKind.ACCEPT && !openChecks().isEmpty()) {
            throw new RefusedException(MembershipError.CHECKS_OPEN);
        }
        SeatDecision decision = new SeatDecision(this, decisions.size() + 1, kind, ground, reason, seen(), by, at);
        decisions.add(decision);
        changedAt = at;
        if (decision.isEffective()) {
            carryOut(decision, at);
        }
        return decision;
    }

    /**
     * The second officer agrees with what is proposed, or not.
     *
     * @throws RefusedException when nothing is proposed, or it is the same officer
     */
    SeatDecision second(boolean agreed, String note, UUID by, Instant at) {
        SeatDecision proposed = proposal().orElseThrow(() -> new RefusedException(MembershipError.NOT_POSSIBLE_NOW));
        proposed.second(agreed, note, by, at);
        changedAt = at;
        if (agreed) {
            carryOut(proposed, at);
        }
        return proposed;
    }

    /** The hospital takes it back, or its contract has ended; what was proposed about it is of no interest any more. */
    void withdraw(Instant at) {
        moveTo(SeatRequestState.WITHDRAWN, null, at);
    }

    private void carryOut(SeatDecision decision, Instant at) {
        moveTo(
                switch (decision.kind()) {
                    case ACCEPT -> SeatRequestState.ADMITTED;
                    case REFUSE -> SeatRequestState.REFUSED;
                    case HOLD -> SeatRequestState.ON_HOLD;
                },
                decision.ground(),
                at);
    }

    private void requireNoProposal() {
        if (proposal().isPresent()) {
            throw new RefusedException(MembershipError.SECOND_OFFICER_PENDING);
        }
    }

    private void moveTo(SeatRequestState target, DecisionGround because, Instant at) {
        require(SeatRequestState.WAYS.get(state).contains(target));
        state = target;
        ground = because == null ? null : because.code();
        changedAt = at;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
    }

    private String seen() {
        JsonArrayBuilder noticed = Json.createArrayBuilder();
        findings()
                .forEach(finding -> noticed.add(Json.createObjectBuilder()
                        .add("kind", finding.kind().name())
                        .add("about", finding.about())));
        JsonObjectBuilder noted = Json.createObjectBuilder();
        checks.forEach((item, note) -> noted.add(item.name(), note.evidence()));
        return Json.createObjectBuilder()
                .add("findings", noticed)
                .add("checks", noted)
                .build()
                .toString();
    }

    // ------------------------------------------------------------ what others may see

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Seat seat() {
        return seat;
    }

    Contract contract() {
        return contract;
    }

    SeatRequestState state() {
        return state;
    }

    UUID attestedBy() {
        return attestedBy;
    }

    Instant attestedAt() {
        return attestedAt;
    }

    SortedSet<Finding> findings() {
        return new TreeSet<>(findings);
    }

    Map<CheckItem, CheckNote> checks() {
        return Map.copyOf(checks);
    }

    EnumSet<CheckItem> openChecks() {
        EnumSet<CheckItem> open = EnumSet.copyOf(CHECKS);
        open.removeAll(checks.keySet());
        return open;
    }

    Optional<SeatDecision> proposal() {
        return decisions.stream().filter(SeatDecision::isProposed).findFirst();
    }

    Optional<SeatDecision> lastEffective() {
        return decisions.stream().filter(SeatDecision::isEffective).reduce((earlier, later) -> later);
    }

    List<SeatDecision> decisions() {
        return List.copyOf(decisions);
    }
}
