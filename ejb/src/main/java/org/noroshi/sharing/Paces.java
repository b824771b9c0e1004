package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class Paces {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** The row, the caller's alone until the transaction ends. */
    Optional<Pace> hold(String tag) {
        return Optional.ofNullable(em.find(Pace.class, tag, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Adds a row that others see at once; fails when somebody else has added it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addAtOnce(Pace pace) {
        em.persist(pace);
        em.flush();
    }
}
