package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The rows of names that authors give. */
@ApplicationScoped
@Repository
class RevealedNameRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    List<RevealedName> all(Collection<UUID> refs) {
        return refs.isEmpty()
                ? List.of()
                : em.createQuery("select r from RevealedName r where r.ref in (:refs)", RevealedName.class)
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /** Puts it in place of what stood there. */
    void put(RevealedName name) {
        em.merge(name);
    }

    /** Whether there was one. */
    boolean remove(UUID ref) {
        return em.createQuery("delete from RevealedName r where r.ref = :ref")
                        .setParameter("ref", ref)
                        .executeUpdate()
                > 0;
    }
}
