package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** What hospitals asked for about further users. */
@ApplicationScoped
@Repository
class SeatRequests {

    private static final Set<SeatRequestState> OPEN = EnumSet.of(SeatRequestState.OPEN, SeatRequestState.ON_HOLD);

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(SeatRequest request) {
        em.persist(request);
        em.flush();
    }

    /** Writes now, so that the version is the one that the next change has to name. */
    void flush() {
        em.flush();
    }

    Optional<SeatRequest> find(UUID id) {
        return Optional.ofNullable(em.find(SeatRequest.class, id));
    }

    /** The contract of the request, read without the request, so that it can be locked first. */
    Optional<UUID> contractOf(UUID request) {
        return em.createQuery("select r.contract.id from SeatRequest r where r.id = :id", UUID.class)
                .setParameter("id", request)
                .getResultStream()
                .findFirst();
    }

    /** What is asked about this seat and not decided. */
    Optional<SeatRequest> openOf(UUID seat) {
        return em.createQuery(
                        "select r from SeatRequest r where r.seat.id = :seat and r.state in :open", SeatRequest.class)
                .setParameter("seat", seat)
                .setParameter("open", OPEN)
                .getResultStream()
                .findFirst();
    }

    /** What a contract asked for and is not decided. */
    List<SeatRequest> openOfContract(UUID contract) {
        return em.createQuery(
                        "select r from SeatRequest r join fetch r.seat where r.contract.id = :contract and r.state in :open",
                        SeatRequest.class)
                .setParameter("contract", contract)
                .setParameter("open", OPEN)
                .getResultList();
    }

    List<SeatRequestSummary> page(Collection<SeatRequestState> states, int first, int most) {
        return em.createQuery(
                        "select new org.noroshi.membership.SeatRequestSummary(r.id, r.contract.id, o.institution.name,"
                                + " r.seat.person.name, r.state, r.attestedAt, size(r.findings), size(r.checks),"
                                + " (select count(d) from SeatDecision d where d.request = r and d.state = :proposed))"
                                + " from SeatRequest r, Organisation o where o.id = r.contract.organisation"
                                + " and r.state in :states order by r.attestedAt, r.id",
                        SeatRequestSummary.class)
                .setParameter("states", states)
                .setParameter("proposed", DecisionState.PROPOSED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Collection<SeatRequestState> states) {
        return em.createQuery("select count(r) from SeatRequest r where r.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }
}
