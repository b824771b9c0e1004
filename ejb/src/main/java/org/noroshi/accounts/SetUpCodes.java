package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class SetUpCodes {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** The new code alone is good. */
    void replace(SetUpCode code) {
        removeAll();
        em.persist(code);
    }

    List<SetUpCode> all() {
        return em.createQuery("select c from SetUpCode c", SetUpCode.class).getResultList();
    }

    /** The codes, for this transaction alone. */
    List<SetUpCode> hold() {
        return em.createQuery("select c from SetUpCode c", SetUpCode.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void removeAll() {
        em.createQuery("delete from SetUpCode c").executeUpdate();
    }
}
