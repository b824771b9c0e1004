package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** The rows of rhythms. They hold nothing to read, so they need no viewer. */
@ApplicationScoped
@Repository
class RhythmRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(RhythmRow row) {
        em.persist(row);
    }

    void remove(String tag) {
        em.createQuery("delete from RhythmRow r where r.tag = :tag")
                .setParameter("tag", tag)
                .executeUpdate();
    }

    Optional<RhythmRow> find(String tag) {
        return Optional.ofNullable(em.find(RhythmRow.class, tag));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<RhythmRow> hold(String tag) {
        return Optional.ofNullable(em.find(RhythmRow.class, tag, LockModeType.PESSIMISTIC_WRITE));
    }

    List<RhythmRow> among(Collection<String> tags) {
        return tags.isEmpty()
                ? List.of()
                : em.createQuery("select r from RhythmRow r where r.tag in (:tags)", RhythmRow.class)
                        .setParameter("tags", tags)
                        .getResultList();
    }

    List<RhythmRow> all() {
        return em.createQuery("select r from RhythmRow r order by r.tag", RhythmRow.class)
                .getResultList();
    }
}
