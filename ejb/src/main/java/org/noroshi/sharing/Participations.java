package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** Who takes part in calls, by pseudonym. */
@ApplicationScoped
@Repository
class Participations {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Participation participation) {
        em.persist(participation);
        em.flush();
    }

    Optional<Participation> find(UUID id) {
        return Optional.ofNullable(em.find(Participation.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<Participation> hold(UUID id) {
        return Optional.ofNullable(em.find(Participation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Participation> of(UUID authorRef) {
        return em.createQuery("select p from Participation p where p.authorRef = :ref", Participation.class)
                .setParameter("ref", authorRef)
                .getResultStream()
                .findFirst();
    }

    /** All of the thread; in an order that tells nothing. */
    List<Participation> inThread(UUID thread) {
        return em.createQuery(
                        "select p from Participation p where p.thread = :thread order by p.id", Participation.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    /** What these references take part in. */
    List<Participation> all(Collection<UUID> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Participation p where p.authorRef in (:refs) order by p.id",
                                Participation.class)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /** What others have answered to the calls of these references. */
    List<Participation> inCallsOf(Collection<UUID> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Participation p where p.host = false and p.thread in"
                                        + " (select h.thread from Participation h where h.host = true and h.authorRef in (:refs))"
                                        + " order by p.id",
                                Participation.class)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /** The threads in which one of these references is accepted. */
    Set<UUID> acceptedIn(Collection<UUID> refs) {
        return refs.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select p.thread from Participation p where p.authorRef in (:refs) and p.state = :accepted",
                                UUID.class)
                        .setParameter("refs", refs)
                        .setParameter("accepted", ParticipationState.ACCEPTED)
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Answers that the authors of the calls do not know of, and may by now. */
    List<UUID> untold(Instant now) {
        return em.createQuery(
                        "select p.id from Participation p"
                                + " where p.told = false and p.state = :asked and p.publicAt <= :now order by p.id",
                        UUID.class)
                .setParameter("asked", ParticipationState.ASKED)
                .setParameter("now", now)
                .getResultList();
    }
}
