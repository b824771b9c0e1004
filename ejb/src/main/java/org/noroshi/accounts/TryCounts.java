package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class TryCounts {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** The row, held until the transaction ends. */
    Optional<TryCount> hold(String tag) {
        return Optional.ofNullable(em.find(TryCount.class, tag, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Until when nothing more is looked at, read past the persistence context. */
    Optional<Instant> waitUntil(String tag) {
        return em.createQuery("select t.waitUntil from TryCount t where t.tag = :tag", Instant.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    /** Fails at once when somebody else has added the same meanwhile. */
    void add(TryCount count) {
        em.persist(count);
        em.flush();
    }

    void remove(String tag) {
        em.createQuery("delete from TryCount t where t.tag = :tag")
                .setParameter("tag", tag)
                .executeUpdate();
    }

    void removeBefore(Instant time) {
        em.createQuery("delete from TryCount t where t.lastTryAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
