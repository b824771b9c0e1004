package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Changes of markings, and who is to be told of them. */
@ApplicationScoped
@Repository
class LabelChanges {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(LabelChange change) {
        em.persist(change);
    }

    void add(LabelChangeReader reader) {
        em.persist(reader);
    }

    Optional<LabelChange> find(UUID id) {
        return Optional.ofNullable(em.find(LabelChange.class, id));
    }

    /** Changes since then, the newest first. */
    List<LabelChange> since(Instant time, int most) {
        return em.createQuery(
                        "select c from LabelChange c where c.at >= :time order by c.at desc, c.id", LabelChange.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is to be told of it. */
    List<LabelChangeReader> readers(UUID change) {
        return em.createQuery("select r from LabelChangeReader r where r.change = :change", LabelChangeReader.class)
                .setParameter("change", change)
                .getResultList();
    }

    List<LabelChangeReader> unknown(Collection<String> tags) {
        return tags.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from LabelChangeReader r where r.tag in (:tags) and r.known = false",
                                LabelChangeReader.class)
                        .setParameter("tags", tags)
                        .getResultList();
    }

    /** Forgets who was told of what is long past. */
    void forgetBefore(Instant time) {
        em.createQuery("delete from LabelChangeReader r where r.change in"
                        + " (select c.id from LabelChange c where c.at < :time)")
                .setParameter("time", time)
                .executeUpdate();
    }
}
