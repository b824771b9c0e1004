package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** The nameless rows of answers and readings. */
@ApplicationScoped
@Repository
class AnswerRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(HospitalAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    Optional<HospitalAnswer> find(String tag) {
        return Optional.ofNullable(em.find(HospitalAnswer.class, tag));
    }

    /** The answers under these tags. */
    Map<String, Concern> answers(Collection<String> tags) {
        return em.createQuery("select a.tag, a.state from HospitalAnswer a where a.tag in (:tags)", Tuple.class)
                .setParameter("tags", tags)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Concern.class)));
    }

    /** How often each answer was given under these tags. */
    Map<Concern, Long> counts(Collection<String> tags) {
        return em.createQuery(
                        "select a.state, count(a) from HospitalAnswer a where a.tag in (:tags) group by a.state",
                        Tuple.class)
                .setParameter("tags", tags)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Concern.class), row -> row.get(1, Long.class)));
    }

    /** Those of the tags under which there is a reading. */
    Set<String> readings(Collection<String> tags) {
        return new HashSet<>(em.createQuery("select r.tag from AlertReading r where r.tag in (:tags)", String.class)
                .setParameter("tags", tags)
                .getResultList());
    }

    /** Adds a reading that others see at once, whatever becomes of the caller's work. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addAtOnce(String tag, UUID alert) {
        em.persist(new AlertReading(tag, alert));
        em.flush();
    }
}
