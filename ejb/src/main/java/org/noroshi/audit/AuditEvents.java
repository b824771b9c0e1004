package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.Repository;

/** The trail's rows; they are added and read, and nothing else. */
@ApplicationScoped
@Repository
class AuditEvents {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(AuditEvent event) {
        em.persist(event);
        em.persist(new AuditPending(event.id(), event.at()));
    }

    List<AuditEvent> ofItem(AuditVerb verb, UUID item, Instant since) {
        return em.createQuery(
                        "select e from AuditEvent e where e.verb = :verb and e.item = :item and e.at >= :since",
                        AuditEvent.class)
                .setParameter("verb", verb)
                .setParameter("item", item)
                .setParameter("since", since)
                .getResultList();
    }

    List<AuditEvent> ofKind(AuditVerb verb, String kind, Instant since) {
        return em.createQuery(
                        "select e from AuditEvent e where e.verb = :verb and e.subjectKind = :kind and e.at >= :since",
                        AuditEvent.class)
                .setParameter("verb", verb)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getResultList();
    }

    /** Rows that the question is about, the newest ten minutes first, after that place. */
    List<TrailRow> page(TrailQuestion question, Optional<TrailPlace> after, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<AuditEvent> query = cb.createQuery(AuditEvent.class);
        Root<AuditEvent> row = query.from(AuditEvent.class);
        Path<Instant> at = row.get("at");
        Path<UUID> id = row.get("id");
        List<Predicate> wanted = new ArrayList<>();
        question.from().ifPresent(time -> wanted.add(cb.greaterThanOrEqualTo(at, time)));
        question.before().ifPresent(time -> wanted.add(cb.lessThan(at, time)));
        question.verb().ifPresent(verb -> wanted.add(cb.equal(row.get("verb"), verb)));
        question.kind().ifPresent(kind -> wanted.add(cb.equal(row.get("subjectKind"), kind)));
        question.item().ifPresent(item -> wanted.add(cb.equal(row.get("item"), item)));
        question.ground().ifPresent(ground -> wanted.add(cb.equal(row.get("ground"), ground)));
        after.ifPresent(place -> wanted.add(
                cb.or(cb.lessThan(at, place.at()), cb.and(cb.equal(at, place.at()), cb.lessThan(id, place.id())))));
        query.where(wanted.toArray(Predicate[]::new)).orderBy(cb.desc(at), cb.desc(id));
        return em.createQuery(query)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEvent::row)
                .toList();
    }

    /** The ten minutes of the oldest row; empty before there is one. */
    Optional<Instant> began() {
        return Optional.ofNullable(em.createQuery("select min(e.at) from AuditEvent e", Instant.class)
                .getSingleResult());
    }
}
