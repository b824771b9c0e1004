package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Signed heads and the keys that signed them. */
@ApplicationScoped
@Repository
class Anchors {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Anchor anchor) {
        em.persist(anchor);
    }

    void add(AnchorKey key) {
        em.persist(key);
    }

    Optional<Anchor> last() {
        return em.createQuery("select a from Anchor a order by a.number desc", Anchor.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Anchor> of(LocalDate day) {
        return em.createQuery("select a from Anchor a where a.day = :day", Anchor.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** All of them in their order: one a day, so few. */
    List<Anchor> all() {
        return em.createQuery("select a from Anchor a order by a.number", Anchor.class)
                .getResultList();
    }

    /** The newest ones first. */
    List<Anchor> newest(int most) {
        return em.createQuery("select a from Anchor a order by a.number desc", Anchor.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<AnchorKey> key(UUID id) {
        return Optional.ofNullable(em.find(AnchorKey.class, id));
    }

    /** The keys, the newest first. */
    List<AnchorKey> keys() {
        return em.createQuery("select k from AnchorKey k order by k.at desc, k.id", AnchorKey.class)
                .getResultList();
    }
}
