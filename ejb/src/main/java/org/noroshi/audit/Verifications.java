package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Walks along the chain and what they found. */
@ApplicationScoped
@Repository
class Verifications {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Verification verification) {
        em.persist(verification);
    }

    Optional<Verification> find(UUID id) {
        return Optional.ofNullable(em.find(Verification.class, id));
    }

    /** The newest first. */
    List<Verification> newest(int most) {
        return em.createQuery("select v from Verification v order by v.startedAt desc, v.id", Verification.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest that came to its end. */
    Optional<Verification> lastFinished() {
        return em.createQuery(
                        "select v from Verification v where v.finishedAt is not null order by v.startedAt desc, v.id",
                        Verification.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
