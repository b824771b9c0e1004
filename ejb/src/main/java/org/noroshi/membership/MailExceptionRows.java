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

    boolean holds(UUID organisation, String mail, Instant now) {
        return em.createQuery(
                                "select count(e) from MailException e where e.organisation = :organisation"
                                        + " and e.mail = :mail and e.validUntil > :now",
                                Long.class)
                        .setParameter("organisation", organisation)
                        .setParameter("mail", mail)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /** Users' seats of contracts that go on, with an exception that has run out and none that holds. */
    List<ExpiredException> expired(Instant now, int most) {
        return em.createQuery(
                        "select new org.noroshi.membership.ExpiredException(c.id, c.organisation, o.institution.name, s.id,"
                                + " s.person.name, s.person.mail, max(e.validUntil)) from Seat s join s.contract c,"
                                + " Organisation o, MailException e where o.id = c.organisation"
                                + " and e.organisation = c.organisation and e.mail = s.person.mail"
                                + " and s.state <> :removed and c.state <> :ended"
                                + " group by c.id, c.organisation, o.institution.name, s.id, s.person.name, s.person.mail"
                                + " having max(e.validUntil) <= :now order by max(e.validUntil), s.id",
                        ExpiredException.class)
                .setParameter("removed", SeatState.REMOVED)
                .setParameter("ended", ContractState.ENDED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
