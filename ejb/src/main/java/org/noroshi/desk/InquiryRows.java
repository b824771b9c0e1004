package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Inquiries with what was said in them. */
@ApplicationScoped
@Repository
class InquiryRows {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Inquiry inquiry) {
        em.persist(inquiry);
        em.flush();
    }

    Optional<Inquiry> find(UUID id) {
        return Optional.ofNullable(em.find(Inquiry.class, id));
    }

    /** The inquiry, for this transaction alone. */
    Optional<Inquiry> findToChange(UUID id) {
        Inquiry inquiry = em.find(Inquiry.class, id);
        if (inquiry != null) {
            em.flush();
            em.refresh(inquiry, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(inquiry);
    }

    Optional<UUID> numbered(String number) {
        return em.createQuery("select i.id from Inquiry i where i.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What this account has asked, the latest first. */
    List<Inquiry> of(UUID account) {
        return em.createQuery(
                        "select i from Inquiry i where i.account = :account order by i.openedAt desc, i.id",
                        Inquiry.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What stands in one of these states: first what is due first, then the latest. */
    List<Inquiry> in(Collection<InquiryState> states) {
        return em.createQuery(
                        "select i from Inquiry i where i.state in :states"
                                + " order by case when i.dueAt is null then 1 else 0 end, i.dueAt, i.openedAt desc, i.id",
                        Inquiry.class)
                .setParameter("states", states)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** How many have come from this address since then. */
    long from(String mail, Instant since) {
        return em.createQuery("select count(i) from Inquiry i where i.mail = :mail and i.openedAt > :since", Long.class)
                .setParameter("mail", mail)
                .setParameter("since", since)
                .getSingleResult();
    }
}
