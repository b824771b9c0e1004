package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** How the service really ran. */
@ApplicationScoped
@Repository
class ModeIntervals {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ModeInterval interval) {
        em.persist(interval);
    }

    /** The one that lasts. */
    Optional<ModeInterval> open() {
        return em.createQuery(
                        "select i from ModeInterval i where i.endedAt is null order by i.begunAt desc",
                        ModeInterval.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that reach into the time since then. */
    List<ModeInterval> since(Instant then) {
        return em.createQuery(
                        "select i from ModeInterval i where i.endedAt is null or i.endedAt > :then order by i.begunAt",
                        ModeInterval.class)
                .setParameter("then", then)
                .getResultList();
    }
}
