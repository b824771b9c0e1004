package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The end of the service; called off ones stay on record. */
@ApplicationScoped
@Repository
class ServiceEnds {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ServiceEnd end) {
        em.persist(end);
        em.flush();
    }

    /** Writes now, so that the next step is taken from what this one left. */
    void flush() {
        em.flush();
    }

    Optional<ServiceEnd> find(UUID id) {
        return Optional.ofNullable(em.find(ServiceEnd.class, id));
    }

    /** The one that has not been called off. */
    Optional<ServiceEnd> live() {
        return em.createQuery("select e from ServiceEnd e where e.live is not null", ServiceEnd.class)
                .getResultStream()
                .findFirst();
    }
}
