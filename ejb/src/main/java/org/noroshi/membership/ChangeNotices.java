package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** What members have told about changes. */
@ApplicationScoped
@Repository
class ChangeNotices {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ChangeNotice notice) {
        em.persist(notice);
        em.flush();
    }

    Optional<ChangeNotice> find(UUID id) {
        return Optional.ofNullable(em.find(ChangeNotice.class, id));
    }

    /** The latest first. */
    List<ChangeNotice> of(UUID contract) {
        return em.createQuery(
                        "select n from ChangeNotice n where n.contract.id = :contract order by n.reportedAt desc, n.id",
                        ChangeNotice.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Those that wait for the desk, the longest waiting first. */
    List<ChangeNotice> waiting(int most) {
        return em.createQuery(
                        "select n from ChangeNotice n where n.state = :waiting order by n.reportedAt, n.id",
                        ChangeNotice.class)
                .setParameter("waiting", ChangeState.IN_REVIEW)
                .setMaxResults(most)
                .getResultList();
    }
}
