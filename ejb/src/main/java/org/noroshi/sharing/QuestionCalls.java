package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** To which questions members were called. */
@ApplicationScoped
@Repository
class QuestionCalls {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(QuestionCall call) {
        em.persist(call);
        em.flush();
    }

    /** The latest since then. */
    List<UUID> since(Instant since, int most) {
        return em.createQuery(
                        "select c.thread from QuestionCall c where c.calledAt >= :since order by c.calledAt desc, c.thread",
                        UUID.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> between(Instant from, Instant until) {
        return em.createQuery(
                        "select c.thread from QuestionCall c where c.calledAt >= :from and c.calledAt < :until",
                        UUID.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    Set<UUID> among(Collection<UUID> threads) {
        return threads.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createQuery("select c.thread from QuestionCall c where c.thread in (:threads)", UUID.class)
                                .setParameter("threads", threads)
                                .getResultList());
    }
}
