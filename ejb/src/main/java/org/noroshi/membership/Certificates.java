package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Papers of notices of leaving. */
@ApplicationScoped
@Repository
class Certificates {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Certificate certificate) {
        em.persist(certificate);
    }

    /** The latest first. */
    List<Certificate> of(UUID contract) {
        return em.createQuery(
                        "select c from Certificate c where c.contract.id = :contract order by c.askedAt desc",
                        Certificate.class)
                .setParameter("contract", contract)
                .getResultList();
    }
}
