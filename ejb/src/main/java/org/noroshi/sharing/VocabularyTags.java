package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** The words that there are, and how they came about. */
@ApplicationScoped
@Repository
class VocabularyTags {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** All of them, in their order. */
    List<VocabularyTag> all() {
        return em.createQuery("select t from VocabularyTag t order by t.place, t.tagKey", VocabularyTag.class)
                .getResultList();
    }

    Optional<VocabularyTag> find(String key) {
        return Optional.ofNullable(em.find(VocabularyTag.class, key));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<VocabularyTag> hold(String key) {
        return Optional.ofNullable(em.find(VocabularyTag.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Written at once, so that a second one of the same key fails here. */
    void add(VocabularyTag tag) {
        em.persist(tag);
        em.flush();
    }

    void add(VocabularyStep step) {
        em.persist(step);
    }

    /** How the word came about, the last step first. */
    List<VocabularyStep> steps(String key) {
        return em.createQuery(
                        "select s from VocabularyStep s where s.tag = :key order by s.madeAt desc, s.id",
                        VocabularyStep.class)
                .setParameter("key", key)
                .getResultList();
    }
}
