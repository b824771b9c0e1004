package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** Who is known at the identity provider, and visits there that have ended; nobody's rows without the key. */
@ApplicationScoped
@Repository
class ProviderRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    Optional<ProviderBinding> find(String identityTag) {
        return Optional.ofNullable(em.find(ProviderBinding.class, identityTag));
    }

    boolean has(String accountTag) {
        return em.createQuery("select count(b) from ProviderBinding b where b.accountTag = :tag", Long.class)
                        .setParameter("tag", accountTag)
                        .getSingleResult()
                > 0;
    }

    /** Fails when either of the two is bound already. */
    void add(ProviderBinding binding) {
        em.persist(binding);
        em.flush();
    }

    /** Whether there was one. */
    boolean removeOf(String accountTag) {
        return em.createQuery("delete from ProviderBinding b where b.accountTag = :tag")
                        .setParameter("tag", accountTag)
                        .executeUpdate()
                > 0;
    }

    /** Fails when it is there already. */
    void add(EndedVisit visit) {
        em.persist(visit);
        em.flush();
    }

    void removeBefore(Instant now) {
        em.createQuery("delete from EndedVisit v where v.keptUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
