package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.noroshi.platform.Repository;

/** The trail's rows; they are added and nothing else. */
@ApplicationScoped
@Repository
class AuditEvents {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(AuditEvent event) {
        em.persist(event);
    }
}
