package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Drafts of next versions. */
@ApplicationScoped
@Repository
class TermsDraftRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(TermsDraft draft) {
        em.persist(draft);
    }

    void remove(TermsDraft draft) {
        em.remove(draft);
    }

    void flush() {
        em.flush();
    }

    Optional<TermsDraft> find(UUID id) {
        return Optional.ofNullable(em.find(TermsDraft.class, id));
    }

    /** The latest changed first. */
    List<TermsDraft> all() {
        return em.createQuery("select d from TermsDraft d order by d.changedAt desc, d.id", TermsDraft.class)
                .getResultList();
    }
}
