package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** Who has taken what on. */
@ApplicationScoped
@Repository
class TakenWorks {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Writes it at once: the second of two officers fails here. */
    void add(TakenWork taken) {
        em.persist(taken);
        em.flush();
    }

    Optional<TakenWork> find(String id) {
        return Optional.ofNullable(em.find(TakenWork.class, id));
    }

    void remove(TakenWork taken) {
        em.remove(taken);
    }

    Map<String, TakenWork> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<TakenWork> rows = em.createQuery("select t from TakenWork t where t.id in :ids", TakenWork.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(TakenWork::id, Function.identity()));
    }
}
