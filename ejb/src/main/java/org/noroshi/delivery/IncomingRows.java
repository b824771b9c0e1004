package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Mails that came in. */
@ApplicationScoped
@Repository
class IncomingRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Stores it now: a second one of the same mail breaks the constraint and undoes what was done for it. */
    void add(IncomingRow row) {
        em.persist(row);
        em.flush();
    }

    boolean has(String tag) {
        return em.createQuery("select count(r) from IncomingRow r where r.tag = :tag", Long.class)
                        .setParameter("tag", tag)
                        .getSingleResult()
                > 0;
    }

    Optional<IncomingRow> findToChange(UUID id) {
        return Optional.ofNullable(em.find(IncomingRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(IncomingRow::isWaiting);
    }

    /** What waits for an officer, the longest waiting first. */
    List<IncomingRow> waiting(int most) {
        return em.createQuery(
                        "select r from IncomingRow r where r.sealed is not null order by r.receivedAt, r.id",
                        IncomingRow.class)
                .setMaxResults(most)
                .getResultList();
    }
}
