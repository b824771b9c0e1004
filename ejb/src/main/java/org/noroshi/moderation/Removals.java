package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Removals, and what is kept of what was removed. */
@ApplicationScoped
@Repository
class Removals {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Written at once, so that a second one of the same post fails here. */
    void add(Removal removal) {
        em.persist(removal);
        em.flush();
    }

    Optional<Removal> find(UUID id) {
        return Optional.ofNullable(em.find(Removal.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<Removal> hold(UUID id) {
        return Optional.ofNullable(em.find(Removal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isOpen(UUID post) {
        return em.createQuery("select count(r) from Removal r where r.openKey = :post", Long.class)
                        .setParameter("post", post)
                        .getSingleResult()
                > 0;
    }

    /** The newest of a post. */
    Optional<Removal> last(UUID post) {
        return em.createQuery("select r from Removal r where r.post = :post order by r.decidedAt desc", Removal.class)
                .setParameter("post", post)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Removal> in(RemovalState state, int most) {
        return em.createQuery("select r from Removal r where r.state = :state order by r.movedAt, r.id", Removal.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was ever removed, the newest first. */
    List<Removal> all(int most) {
        return em.createQuery("select r from Removal r order by r.decidedAt desc, r.id", Removal.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was removed of these authors, the newest first; what is only proposed is nobody's business yet. */
    List<Removal> ofAuthors(Collection<UUID> authors) {
        return authors.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from Removal r where r.authorRef in (:authors) and r.removedAt is not null"
                                        + " order by r.removedAt desc, r.id",
                                Removal.class)
                        .setParameter("authors", authors)
                        .getResultList();
    }

    void keep(RemovalEvidence evidence) {
        em.persist(evidence);
    }

    Optional<RemovalEvidence> evidence(UUID removal) {
        return Optional.ofNullable(em.find(RemovalEvidence.class, removal));
    }

    void forget(RemovalEvidence evidence) {
        em.remove(evidence);
    }

    /** Deletes what has been kept long enough; an objection that nobody has decided yet keeps it. */
    int forgetBefore(Instant time) {
        return em.createQuery("delete from RemovalEvidence e where e.keptUntil <= :time and e.id not in"
                        + " (select r.id from Removal r where r.state = :appealed)")
                .setParameter("time", time)
                .setParameter("appealed", RemovalState.APPEALED)
                .executeUpdate();
    }

    /** Posts of which the remains have been kept long enough. */
    List<UUID> postsWithEvidenceBefore(Instant time) {
        return em.createQuery(
                        "select r.post from Removal r, RemovalEvidence e where e.id = r.id and e.keptUntil <= :time"
                                + " and r.state <> :appealed",
                        UUID.class)
                .setParameter("time", time)
                .setParameter("appealed", RemovalState.APPEALED)
                .getResultList();
    }

    void add(EvidenceReading reading) {
        em.persist(reading);
        em.flush();
    }

    List<EvidenceReading> readings(UUID removal) {
        return em.createQuery(
                        "select r from EvidenceReading r where r.removal = :removal order by r.readAt, r.id",
                        EvidenceReading.class)
                .setParameter("removal", removal)
                .getResultList();
    }
}
