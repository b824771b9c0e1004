package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.noroshi.platform.Repository;

/** In which month people were here last; nobody's rows without the key. */
@ApplicationScoped
@Repository
class PresenceRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    Optional<PresenceRow> find(String tag) {
        return Optional.ofNullable(em.find(PresenceRow.class, tag));
    }

    void add(PresenceRow row) {
        em.persist(row);
    }

    void remove(String tag) {
        find(tag).ifPresent(em::remove);
    }
}
