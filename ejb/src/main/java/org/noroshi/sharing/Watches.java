package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The rows of watches. They hold nothing to read, so they need no viewer. */
@ApplicationScoped
@Repository
class Watches {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void replace(Watch watch) {
        remove(watch.tag());
        em.persist(watch);
    }

    void remove(String tag) {
        em.createQuery("delete from Watch w where w.tag = :tag")
                .setParameter("tag", tag)
                .executeUpdate();
    }

    Set<String> existing(Collection<String> tags) {
        return new HashSet<>(em.createQuery("select w.tag from Watch w where w.tag in (:tags)", String.class)
                .setParameter("tags", tags)
                .getResultList());
    }

    List<Watch> ofThread(UUID thread) {
        return em.createQuery("select w from Watch w where w.thread = :thread", Watch.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    List<Watch> ofKinds(Collection<String> kinds) {
        return em.createQuery("select w from Watch w where w.kind in (:kinds)", Watch.class)
                .setParameter("kinds", kinds)
                .getResultList();
    }
}
