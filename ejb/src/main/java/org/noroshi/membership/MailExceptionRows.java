package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Addresses that were allowed outside the domains of their hospitals. */
@ApplicationScoped
@Repository
class MailExceptionRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(MailException exception) {
        em.persist(exception);
    }

    List<MailException> of(UUID organisation) {
        return em.createQuery(
                        "select e from MailException e where e.organisation = :organisation order by e.allowedAt desc",
                        MailException.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Users' seats of contracts that go on, whose latest exception has run out. */
    List<ExpiredException> expired(Instant now, int most) {
        return em.createQuery(
                        "select new org.noroshi.membership.ExpiredException(c.id, c.organisation, o.institution.name, s.id,"
                                + " s.person.name, s.person.mail, e.validUntil) from Seat s join s.contract c,"
                                + " Organisation o, MailException e where o.id = c.organisation"
                                + " and e.organisation = c.organisation and e.mail = s.person.mail"
                                + " and s.state <> :removed and c.state <> :ended and e.validUntil <= :now"
                                + " and not exists (select later.id from MailException later where"
                                + " later.organisation = e.organisation and later.mail = e.mail"
                                + " and later.allowedAt > e.allowedAt) order by e.validUntil, s.id",
                        ExpiredException.class)
                .setParameter("removed", SeatState.REMOVED)
                .setParameter("ended", ContractState.ENDED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
