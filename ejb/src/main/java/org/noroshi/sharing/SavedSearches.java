package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.noroshi.platform.Repository;

/** The rows of saved searches. They hold nothing to read, so they need no viewer. */
@ApplicationScoped
@Repository
class SavedSearches {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** What stands under the tag from now on. */
    void put(String tag, byte[] sealed) {
        SavedSearch there = em.find(SavedSearch.class, tag);
        if (there == null) {
            em.persist(new SavedSearch(tag, sealed));
        } else {
            there.become(sealed);
        }
    }

    void remove(Collection<String> tags) {
        em.createQuery("delete from SavedSearch s where s.tag in (:tags)")
                .setParameter("tags", tags)
                .executeUpdate();
    }

    List<SavedSearch> under(Collection<String> tags) {
        return em.createQuery("select s from SavedSearch s where s.tag in (:tags)", SavedSearch.class)
                .setParameter("tags", tags)
                .getResultList();
    }

    List<SavedSearch> all() {
        return em.createQuery("select s from SavedSearch s", SavedSearch.class).getResultList();
    }
}
