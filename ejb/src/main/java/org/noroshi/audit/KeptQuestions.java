package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Questions that officers have kept, and what was taken from the trail. */
@ApplicationScoped
@Repository
class KeptQuestions {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(KeptQuestion question) {
        em.persist(question);
    }

    void add(TrailExport export) {
        em.persist(export);
    }

    List<KeptQuestion> of(UUID account) {
        return em.createQuery(
                        "select q from KeptQuestion q where q.account = :account order by q.name", KeptQuestion.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Whether there was one of that account. */
    boolean forget(UUID account, UUID id) {
        return em.createQuery("delete from KeptQuestion q where q.id = :id and q.account = :account")
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }
}
