package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every value that any live setting was ever given. */
@ApplicationScoped
@Repository
class SettingChanges {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Writes it at once: a step that is taken already fails here. */
    void add(SettingChange change) {
        em.persist(change);
        em.flush();
    }

    /** Values in force, by name. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        em.createQuery("select c from SettingChange c order by c.step", SettingChange.class)
                .getResultStream()
                .forEach(change -> values.put(change.name(), change.step().value()));
        return values;
    }

    /** Newest first. */
    List<SettingStep> history(String name) {
        return em.createQuery(
                        "select c from SettingChange c where c.name = :name order by c.step desc", SettingChange.class)
                .setParameter("name", name)
                .getResultStream()
                .map(SettingChange::step)
                .toList();
    }
}
