package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
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
}
