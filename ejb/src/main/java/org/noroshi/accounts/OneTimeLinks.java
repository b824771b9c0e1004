package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class OneTimeLinks {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(OneTimeLink link) {
        em.persist(link);
    }

    Optional<OneTimeLink> find(UUID id) {
        return Optional.ofNullable(em.find(OneTimeLink.class, id));
    }

    /** Links of the account that could still be used. */
    List<OneTimeLink> ofAccount(UUID account) {
        return em.createQuery(
                        "select l from OneTimeLink l where l.account = :account and l.used = false", OneTimeLink.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Takes back every link of the account that could still be used: the newest one alone may work. */
    void removeOf(UUID account) {
        em.createQuery("delete from OneTimeLink l where l.account = :account and l.used = false")
                .setParameter("account", account)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createQuery("delete from OneTimeLink l where l.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
