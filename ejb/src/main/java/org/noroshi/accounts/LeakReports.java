package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

@ApplicationScoped
@Repository
class LeakReports {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(LeakReport report) {
        em.persist(report);
    }

    /** The report because of which the account is frozen. */
    Optional<LeakReport> open(UUID account) {
        return em
                .createQuery(
                        "select r from LeakReport r where r.account = :account and r.closed = false", LeakReport.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Reports about accounts that wait to be confirmed, the oldest first. */
    List<LeakReport> unconfirmed(int most) {
        return em.createQuery(
                        "select r from LeakReport r, Account a where a.id = r.account and a.state = :frozen"
                                + " and r.closed = false and r.confirmedBy is null order by r.reportedAt, r.id",
                        LeakReport.class)
                .setParameter("frozen", AccountState.FROZEN)
                .setMaxResults(most)
                .getResultList();
    }
}
