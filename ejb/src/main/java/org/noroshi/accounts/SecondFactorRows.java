package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** Authenticators and recovery codes; nobody's rows without the key. */
@ApplicationScoped
@Repository
class SecondFactorRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    boolean has(String tag) {
        return em.createQuery("select count(f) from SecondFactor f where f.tag = :tag", Long.class)
                        .setParameter("tag", tag)
                        .getSingleResult()
                > 0;
    }

    /** The row, held until the transaction ends: of two that use the same code one comes second. */
    Optional<SecondFactor> hold(String tag) {
        return Optional.ofNullable(em.find(SecondFactor.class, tag, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SecondFactor factor) {
        em.persist(factor);
        em.flush();
    }

    void remove(String tag) {
        em.createQuery("delete from SecondFactor f where f.tag = :tag")
                .setParameter("tag", tag)
                .executeUpdate();
    }

    void add(RecoveryCodeRow code) {
        em.persist(code);
    }

    /** Whether the code was there; it is used up now, and whoever comes at the same moment comes too late. */
    boolean use(String codeTag) {
        return em.createQuery("delete from RecoveryCodeRow c where c.codeTag = :tag")
                        .setParameter("tag", codeTag)
                        .executeUpdate()
                == 1;
    }

    int codesLeft(String accountTag) {
        return em.createQuery("select count(c) from RecoveryCodeRow c where c.accountTag = :tag", Long.class)
                .setParameter("tag", accountTag)
                .getSingleResult()
                .intValue();
    }

    void removeCodes(String accountTag) {
        em.createQuery("delete from RecoveryCodeRow c where c.accountTag = :tag")
                .setParameter("tag", accountTag)
                .executeUpdate();
    }
}
