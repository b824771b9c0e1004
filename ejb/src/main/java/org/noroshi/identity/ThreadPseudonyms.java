package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The pseudonyms' rows. */
@ApplicationScoped
@Repository
class ThreadPseudonyms {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Pseudonym pseudonym) {
        em.persist(pseudonym);
    }

    Optional<Pseudonym> byTag(String tag) {
        return em.createQuery("select p from Pseudonym p where p.tag = :tag", Pseudonym.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    List<Pseudonym> inThread(UUID thread) {
        return em.createQuery("select p from Pseudonym p where p.thread = :thread", Pseudonym.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    List<Pseudonym> all(Collection<UUID> ids) {
        return em.createQuery("select p from Pseudonym p where p.id in (:ids)", Pseudonym.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Set<String> namesIn(UUID thread) {
        return new HashSet<>(em.createQuery("select p.name from Pseudonym p where p.thread = :thread", String.class)
                .setParameter("thread", thread)
                .getResultList());
    }
}
