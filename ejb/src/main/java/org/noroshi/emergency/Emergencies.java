package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Threads that are emergencies. */
@ApplicationScoped
@Repository
class Emergencies {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Emergency emergency) {
        em.persist(emergency);
    }

    Optional<Emergency> find(UUID thread) {
        return Optional.ofNullable(em.find(Emergency.class, thread));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<Emergency> hold(UUID thread) {
        return Optional.ofNullable(em.find(Emergency.class, thread, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that the desk has not dealt with, the longest waiting first. */
    List<Emergency> waiting() {
        return em.createQuery("select e from Emergency e where e.doneAt is null order by e.askedAt", Emergency.class)
                .getResultList();
    }

    /** Those that still say whom to call. */
    List<Emergency> withCall() {
        return em.createQuery("select e from Emergency e where e.callUntil is not null", Emergency.class)
                .getResultList();
    }
}
