package org.noroshi.membership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;

/**
 * What joins the provider and one hospital (利用契約). It is made when an application is accepted, but formed only when the
 * liaison's ID notice has reached the relay (articles 5-2 and 7): until then nobody can use the service. It ends by
 * withdrawal, by objection to new terms, by termination without notice, or by giving up a notice that can't be
 * delivered. It also owns the places of its users, so that their number and the one liaison are ruled in one spot.
 */
@Entity
@Table(name = "contract")
class Contract {

    static final Map<ContractState, EnumSet<ContractState>> WAYS = new EnumMap<>(Map.of(
            ContractState.NOTICE_PENDING,
                    EnumSet.of(ContractState.IN_FORCE, ContractState.NOTICE_FAILED, ContractState.ENDED),
            ContractState.NOTICE_FAILED,
                    EnumSet.of(ContractState.NOTICE_PENDING, ContractState.IN_FORCE, ContractState.ENDED),
            ContractState.IN_FORCE, EnumSet.of(ContractState.NOTICE_FAILED, ContractState.ENDING, ContractState.ENDED),
            ContractState.ENDING, EnumSet.of(ContractState.IN_FORCE, ContractState.ENDED),
            ContractState.ENDED, EnumSet.noneOf(ContractState.class)));

    @Id
    private UUID id;

    @Column(nullable = false)
    private String number;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisation;

    @Column(name = "application_id", nullable = false, updatable = false)
    private UUID application;

    /** The code of the institution while the contract is not ended: the database lets no second one be made. */
    @Column(name = "live_code")
    private String liveCode;

    @Column(name = "terms_version", nullable = false)
    private UUID termsVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContractState state;

    /** What the state rests on. */
    @Column(nullable = false)
    private String ground;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "notice_problem")
    private String noticeProblem;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<ContractTransition> transitions = new ArrayList<>();

    @OneToMany(
            mappedBy = "contract",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("createdAt, place")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<Restriction> restrictions = new ArrayList<>();

    @Version
    private int version;

    protected Contract() {}

    /** A contract that waits for its notice. */
    Contract(UUID organisation, UUID application, String code, UUID termsVersion, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = ReferenceNumber.next('K', at);
        this.organisation = organisation;
        this.application = application;
        this.liveCode = code;
        this.termsVersion = termsVersion;
        this.state = ContractState.NOTICE_PENDING;
        this.ground = ContractGround.A06_1.code();
        this.createdAt = at;
        transitions.add(new ContractTransition(this, 1, null, state, by, ground, at));
    }

    // ------------------------------------------------------------ the life of the contract

    /**
     * The relay took the liaison's ID notice: formed, at the time of its answer. A repeat changes nothing, nor does an
     * answer that comes when the contract is on its end already.
     */
    @Enforces("A05-2")
    Optional<ContractFormed> noticeDelivered(Instant at) {
        if (state == ContractState.IN_FORCE || isEndingOrEnded()) {
            return Optional.empty();
        }
        moveTo(ContractState.IN_FORCE, null, ContractGround.A05_2, at);
        noticeProblem = null;
        if (formedAt == null) {
            formedAt = at;
        }
        return Optional.of(new ContractFormed(id, at));
    }

    /** The notice came back, or the relay would not have it; of no interest when the contract is on its end already. */
    Optional<ContractNoticeFailed> noticeFailed(String problem, Instant at) {
        if (isEndingOrEnded()) {
            return Optional.empty();
        }
        noticeProblem = problem.length() <= 500 ? problem : problem.substring(0, 500);
        if (state == ContractState.NOTICE_FAILED) {
            return Optional.empty();
        }
        moveTo(ContractState.NOTICE_FAILED, null, ContractGround.A05_2, at);
        return Optional.of(new ContractNoticeFailed(id));
    }

    /** An officer knows that the notice did not arrive. */
    ContractNoticeFailed noticeReturned(String problem, UUID by, Instant at) {
        moveTo(ContractState.NOTICE_FAILED, by, ContractGround.A05_2, at);
        noticeProblem = problem;
        return new ContractNoticeFailed(id);
    }

    /** An officer has the notice sent once more. */
    ContractNoticeRequested sendNoticeAgain(UUID by, Instant at) {
        moveTo(ContractState.NOTICE_PENDING, by, ContractGround.A05_2, at);
        return new ContractNoticeRequested(id, liaison().id());
    }

    /** The member leaves on a day of its own choice (article 17-2). */
    @Enforces("A17-2")
    ContractEnding withdraw(Instant on, Instant at) {
        return endOn(on, ContractGround.A17_2, null, at);
    }

    /**
     * The member takes its notice of leaving back, before the time that it had chosen.
     *
     * @throws RefusedException when it does not leave of its own will, or has left
     */
    ContractKept takeWithdrawalBack(Instant at) {
        boolean own = state == ContractState.ENDING && because() == ContractGround.A17_2;
        if (!own || !at.isBefore(endsAt)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        moveTo(ContractState.IN_FORCE, null, ContractGround.A17_2, at);
        endsAt = null;
        return new ContractKept(id);
    }

    /** The member does not accept new terms and told so before they take effect, which is when the contract ends (article 4-3). */
    @Enforces("A04-3")
    ContractEnding objectToTerms(Instant termsEffective, Instant at) {
        return endOn(termsEffective, ContractGround.A04_3, null, at);
    }

    /**
     * The terms that the member objected to were taken back before they took effect: the contract goes on.
     *
     * @return empty when it ends for another reason
     */
    Optional<ContractGoesOn> objectionLapses(Instant at) {
        boolean objected = because() == ContractGround.A04_3;
        if (state != ContractState.ENDING || !objected || !at.isBefore(endsAt)) {
            return Optional.empty();
        }
        moveTo(ContractState.IN_FORCE, null, ContractGround.A04_2, at);
        endsAt = null;
        return Optional.of(new ContractGoesOn(id));
    }

    /**
     * The provider ends it without notice (article 28-3).
     *
     * @throws RefusedException when the two officers are one
     */
    @Enforces("A28-3")
    ContractEnded terminate(UUID first, UUID second, Instant at) {
        if (first.equals(second)) {
            throw new RefusedException(MembershipError.SAME_OFFICER);
        }
        return ended(ContractGround.A28_3, second, at);
    }

    /** The service itself is over (article 12-1). */
    ContractEnded endWithService(UUID by, Instant at) {
        return ended(ContractGround.A12_1, by, at);
    }

    /** The settled end is reached; recorded afterwards, the right to use the service ended by itself at that time. */
    ContractEnded end(Instant at) {
        if (endsAt == null || at.isBefore(endsAt)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        return ended(because(), null, at);
    }

    /** The notice can't be delivered and the member can't be reached: no contract is formed. */
    ContractEnded giveUp(UUID by, Instant at) {
        if (state != ContractState.NOTICE_FAILED) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        return ended(ContractGround.A05_2, by, at);
    }

    /** Whether the service may be used under it at that time; reckoned from times, not from a job's having run. */
    boolean inForceAt(Instant time) {
        return inForce(state, formedAt, endsAt, time);
    }

    static boolean inForce(ContractState state, Instant formedAt, Instant endsAt, Instant time) {
        boolean formed = formedAt != null && !time.isBefore(formedAt);
        boolean notOver = endsAt == null || time.isBefore(endsAt);
        return (state == ContractState.IN_FORCE || state == ContractState.ENDING) && formed && notOver;
    }

    /** What the last step rests on. */
    private ContractGround because() {
        return ContractGround.ofCode(transitions.get(transitions.size() - 1).ground());
    }

    private boolean isEndingOrEnded() {
        return state == ContractState.ENDING || state == ContractState.ENDED;
    }

    private ContractEnding endOn(Instant on, ContractGround because, UUID by, Instant at) {
        if (on.isBefore(at)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        moveTo(ContractState.ENDING, by, because, at);
        endsAt = on;
        return new ContractEnding(id, on, ground);
    }

    private ContractEnded ended(ContractGround because, UUID by, Instant at) {
        moveTo(ContractState.ENDED, by, because, at);
        liveCode = null;
        endsAt = endsAt == null || at.isBefore(endsAt) ? at : endsAt;
        seats.forEach(seat -> seat.release(ground, at));
        return new ContractEnded(id, organisation, ground);
    }

    private void moveTo(ContractState target, UUID by, ContractGround because, Instant at) {
        if (!WAYS.get(state).contains(target)) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        ground = because.code();
        transitions.add(new ContractTransition(this, transitions.size() + 1, state, target, by, ground, at));
        state = target;
    }

    // ------------------------------------------------------------ users

    /**
     * Gives a person a place whom the desk has looked into. The first one is the liaison.
     *
     * @throws RefusedException when all places are taken (note 2) or the contract is over
     */
    @Enforces("N2")
    Seat admit(Person person, Locale language, int limit, Instant at) {
        return take(SeatState.INVITED, person, language, limit, at);
    }

    /**
     * Keeps a place for a person whom the hospital wants to add and the desk has to look into (article 8).
     *
     * @throws RefusedException when all places are taken, those that wait for a decision among them (note 2)
     */
    Seat ask(Person person, Locale language, int limit, Instant at) {
        return take(SeatState.PENDING, person, language, limit, at);
    }

    @Enforces("N2")
    private Seat take(SeatState state, Person person, Locale language, int limit, Instant at) {
        if (isEndingOrEnded()) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        int place = 1;
        while (isTaken(place)) {
            place++;
        }
        if (place > limit) {
            throw new RefusedException(MembershipError.SEATS_FULL, limit);
        }
        boolean first = seats.stream().noneMatch(Seat::isLive);
        Seat seat = new Seat(this, person, place, state, first, language, at);
        seats.add(seat);
        return seat;
    }

    /**
     * The desk has decided for the person who waited: from now on a user.
     *
     * @throws RefusedException when nobody waits in this seat, or the contract is over
     */
    UserAdmitted admitted(UUID seatId) {
        if (isEndingOrEnded()) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        Seat seat = liveSeat(seatId);
        seat.admit();
        return new UserAdmitted(seatId, id, false);
    }

    /**
     * Takes the place of a user away, at once.
     *
     * @param because place in the terms
     * @throws RefusedException when it is the liaison's: there is exactly one at any moment (call, 申込方法)
     */
    UserRemoved remove(UUID seatId, String because, Instant at) {
        Seat seat = liveSeat(seatId);
        if (seat.isLiaison()) {
            throw new RefusedException(MembershipError.LIAISON_NEEDED);
        }
        seat.release(because, at);
        return new UserRemoved(seatId, id, because);
    }

    /** The user does something else now, as the hospital attests. */
    void changeDuty(UUID seatId, String duty) {
        liveSeat(seatId).changeDuty(duty);
    }

    /**
     * Makes another user the liaison instead of the present one.
     *
     * @throws RefusedException when it is no user, or not decided yet
     * @param between writes the first half before the second, because the database knows of no moment with two
     */
    void handOverTo(UUID seatId, Runnable between) {
        Seat next = liveSeat(seatId);
        if (!next.isUser()) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        liaison().becomeUser();
        between.run();
        next.becomeLiaison();
    }

    Seat liaison() {
        return seats.stream()
                .filter(Seat::isLiaison)
                .findFirst()
                .orElseThrow(() -> new RefusedException(MembershipError.LIAISON_NEEDED));
    }

    private Seat liveSeat(UUID seatId) {
        return seats.stream()
                .filter(seat -> seat.id().equals(seatId) && seat.isLive())
                .findFirst()
                .orElseThrow(() -> new RefusedException(MembershipError.NOT_POSSIBLE_NOW));
    }

    private boolean isTaken(int place) {
        return seats.stream().anyMatch(seat -> seat.isLive() && seat.place() == place);
    }

    // ------------------------------------------------------------ restrictions

    /** Limits the whole hospital. */
    Restriction restrict(RestrictionTerms terms, UUID by, Instant at) {
        requireNotEnded();
        Restriction restriction = new Restriction(this, null, terms, by, at);
        restrictions.add(restriction);
        return restriction;
    }

    /** Limits one user. */
    Restriction restrict(UUID seatId, RestrictionTerms terms, UUID by, Instant at) {
        requireNotEnded();
        Restriction restriction = new Restriction(this, liveSeat(seatId), terms, by, at);
        restrictions.add(restriction);
        return restriction;
    }

    private void requireNotEnded() {
        if (state == ContractState.ENDED) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
    }

    // ------------------------------------------------------------ what others may see

    /** The user in this seat, with the hardest restriction that is on for that user. */
    SeatCard card(Seat seat, Instant now) {
        Grade hardest = restrictions.stream()
                .filter(restriction -> restriction.isOnAt(now) && restriction.concerns(seat))
                .map(Restriction::grade)
                .reduce(Grade.NONE, Grade::or);
        return new SeatCard(seat.id(), seat.person(), seat.isLiaison(), seat.state(), hardest);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID organisation() {
        return organisation;
    }

    UUID application() {
        return application;
    }

    UUID termsVersion() {
        return termsVersion;
    }

    ContractState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> formedAt() {
        return Optional.ofNullable(formedAt);
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    Optional<String> noticeProblem() {
        return Optional.ofNullable(noticeProblem);
    }

    Instant lastMovedAt() {
        return transitions.get(transitions.size() - 1).at();
    }

    List<ContractTransition> transitions() {
        return List.copyOf(transitions);
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    List<Restriction> restrictions() {
        return List.copyOf(restrictions);
    }
}
