package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.Repository;

/** Contracts with their seats and restrictions. */
@ApplicationScoped
@Repository
class Contracts {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /**
     * Stores the contract.
     *
     * @throws DuplicateException when the institution or one of the addresses has a live one
     */
    void add(Contract contract) {
        em.persist(contract);
        flush();
    }

    /**
     * Writes now, so that a broken constraint surfaces where it can be told what it means.
     *
     * @throws DuplicateException when the institution or one of the addresses has a live contract
     */
    void flush() {
        try {
            em.flush();
        } catch (ConstraintViolationException broken) {
            String constraint = String.valueOf(broken.getConstraintName()).toLowerCase(Locale.ROOT);
            if (constraint.contains("contract_live_code")) {
                throw new DuplicateException(MembershipError.ALREADY_MEMBER);
            }
            if (constraint.contains("seat_live_mail")) {
                throw new DuplicateException(MembershipError.ADDRESS_IN_USE);
            }
            throw broken;
        }
    }

    /** The contract that came of the application. */
    Optional<UUID> ofApplication(UUID application) {
        return em.createQuery("select c.id from Contract c where c.application = :application", UUID.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    Optional<Contract> find(UUID id) {
        return Optional.ofNullable(em.find(Contract.class, id));
    }

    /**
     * The contract, for this transaction alone: whoever else wants to change it waits. The lock is had before anything is
     * read, because what was read while waiting would be as old as the moment when waiting began.
     */
    Optional<Contract> findToChange(UUID id) {
        int locked = em.createQuery("update Contract c set c.number = c.number where c.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        if (locked == 0) {
            return Optional.empty();
        }
        Contract contract = em.find(Contract.class, id);
        em.refresh(contract);
        return Optional.of(contract);
    }

    /** All that the organisation ever had, the first one first. */
    List<Contract> ofOrganisation(UUID organisation) {
        return em.createQuery(
                        "select c from Contract c where c.organisation = :organisation order by c.createdAt, c.id",
                        Contract.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    Optional<Restriction> findRestriction(UUID id) {
        return Optional.ofNullable(em.find(Restriction.class, id));
    }

    /** Restrictions that will end by themselves between these times, the first to end first. */
    List<Restriction> ending(Instant after, Instant until) {
        return em.createQuery(
                        "select r from Restriction r join fetch r.contract where r.liftedAt is null"
                                + " and r.validUntil > :after and r.validUntil <= :until and r.contract.state <> :ended"
                                + " order by r.validUntil, r.id",
                        Restriction.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("ended", ContractState.ENDED)
                .getResultList();
    }

    /** The seat, given up or not. */
    Optional<Seat> findSeatEver(UUID id) {
        return em.createQuery("select s from Seat s join fetch s.contract where s.id = :id", Seat.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Seat> findSeat(UUID id) {
        return em.createQuery(
                        "select s from Seat s join fetch s.contract where s.id = :id and s.state <> :removed",
                        Seat.class)
                .setParameter("id", id)
                .setParameter("removed", SeatState.REMOVED)
                .getResultStream()
                .findFirst();
    }

    List<UUID> seatsGivenUp(UUID contract) {
        return em.createQuery(
                        "select s.id from Seat s where s.contract.id = :contract and s.state = :removed", UUID.class)
                .setParameter("contract", contract)
                .setParameter("removed", SeatState.REMOVED)
                .getResultList();
    }

    List<Seat> seatsOf(UUID contract) {
        return em.createQuery(
                        "select s from Seat s join fetch s.contract where s.contract.id = :contract and s.state <> :removed"
                                + " order by s.place",
                        Seat.class)
                .setParameter("contract", contract)
                .setParameter("removed", SeatState.REMOVED)
                .getResultList();
    }

    /** One row for each restriction that is on now, or one without; none when there is no such seat. */
    List<StandingRow> standing(UUID seat, Instant now) {
        return em.createQuery(
                        "select new org.noroshi.membership.StandingRow(c.id, c.organisation, c.termsVersion, c.state,"
                                + " c.formedAt, c.endsAt, r.grade)"
                                + " from Seat s join s.contract c left join c.restrictions r"
                                + " on (r.seat is null or r.seat = s) and r.validFrom <= :now"
                                + " and (r.validUntil is null or r.validUntil > :now)"
                                + " and (r.liftedAt is null or r.liftedAt > :now)"
                                + " where s.id = :seat and s.state in :users",
                        StandingRow.class)
                .setParameter("seat", seat)
                .setParameter("now", now)
                .setParameter("users", List.of(SeatState.INVITED, SeatState.ACTIVE))
                .getResultList();
    }

    /** How many members there are: contracts that have not ended. */
    long live() {
        return em.createQuery("select count(c) from Contract c where c.state <> :ended", Long.class)
                .setParameter("ended", ContractState.ENDED)
                .getSingleResult();
    }

    /** How many members have these traits; what is null in them counts for any. */
    long alike(CoarseTraits traits) {
        return em.createQuery(
                        "select count(distinct o.id) from Contract c, Organisation o where o.id = c.organisation"
                                + " and c.state in (:live) and o.institution.prefecture in (:prefectures)"
                                + " and o.institution.founder in (:founders) and o.institution.beds in (:beds)",
                        Long.class)
                .setParameter("live", List.of(ContractState.IN_FORCE, ContractState.ENDING))
                .setParameter("prefectures", prefectures(traits))
                .setParameter(
                        "founders", traits.founder() == null ? Set.of(FounderType.values()) : Set.of(traits.founder()))
                .setParameter("beds", traits.beds() == null ? Set.of(BedBand.values()) : Set.of(traits.beds()))
                .getSingleResult();
    }

    private static Set<Prefecture> prefectures(CoarseTraits traits) {
        if (traits.prefecture() != null) {
            return Set.of(traits.prefecture());
        }
        return traits.region() == null
                ? Set.of(Prefecture.values())
                : traits.region().prefectures();
    }

    List<UUID> liveIds() {
        return em.createQuery("select c.id from Contract c where c.state <> :ended order by c.number", UUID.class)
                .setParameter("ended", ContractState.ENDED)
                .getResultList();
    }

    /** Writes down what has happened and lets go of it: the next of many need not be compared with all before it. */
    void letGo() {
        em.flush();
        em.clear();
    }

    /** Lets nobody else admit a member until this transaction is over. */
    void holdGate() {
        em.find(AdmissionGate.class, AdmissionGate.MEMBERS, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Contracts that were formed before that time and had not ended by then. */
    List<UUID> runningAt(Instant time) {
        return em.createQuery(
                        "select c.id from Contract c where c.formedAt < :time and (c.endsAt is null or c.endsAt > :time)",
                        UUID.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** The users of all members whose contract is formed and not over, by hospital, the liaison first. */
    List<Contact> contacts() {
        return em.createQuery(
                        "select s, o from Seat s join s.contract c, Organisation o"
                                + " where o.id = c.organisation and s.state <> :removed and c.state in (:live)"
                                + " order by o.nameKey, c.id, s.place",
                        Object[].class)
                .setParameter("removed", SeatState.REMOVED)
                .setParameter("live", List.of(ContractState.IN_FORCE, ContractState.ENDING))
                .getResultStream()
                .map(row -> ((Seat) row[0]).contact(((Organisation) row[1]).institution()))
                .sorted(Comparator.comparing(Contact::hospital)
                        .thenComparing(Contact::contract)
                        .thenComparing(Contact::liaison, Comparator.reverseOrder()))
                .toList();
    }

    /** Contracts whose settled end has come and is not recorded yet. */
    List<UUID> due(Instant now) {
        return em.createQuery("select c.id from Contract c where c.state = :ending and c.endsAt <= :now", UUID.class)
                .setParameter("ending", ContractState.ENDING)
                .setParameter("now", now)
                .getResultList();
    }
}
