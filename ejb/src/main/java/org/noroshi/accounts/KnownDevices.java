package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** Browsers that are known again; nobody's rows without the key. */
@ApplicationScoped
@Repository
class KnownDevices {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    Optional<KnownDevice> find(String tag) {
        return Optional.ofNullable(em.find(KnownDevice.class, tag));
    }

    void add(KnownDevice device) {
        em.persist(device);
    }

    void removeOf(String accountTag) {
        em.createQuery("delete from KnownDevice d where d.accountTag = :tag")
                .setParameter("tag", accountTag)
                .executeUpdate();
    }

    void removeBefore(Instant now) {
        em.createQuery("delete from KnownDevice d where d.keptUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
