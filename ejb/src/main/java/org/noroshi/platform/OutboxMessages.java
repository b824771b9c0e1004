package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outbox's rows. Claiming is one conditional update whose row count decides, on every database alike. */
@ApplicationScoped
@Repository
class OutboxMessages {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(OutboxMessage message) {
        em.persist(message);
    }

    boolean has(String dedupeKey) {
        return em.createQuery("select count(m) from OutboxMessage m where m.dedupeKey = :key", Long.class)
                        .setParameter("key", dedupeKey)
                        .getSingleResult()
                > 0;
    }

    Optional<OutboxMessage> find(UUID id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    List<UUID> due(Instant now, int most) {
        return em.createQuery(
                        "select m.id from OutboxMessage m where m.sentAt is null and m.parkedAt is null"
                                + " and m.availableAt <= :now and (m.claimedUntil is null or m.claimedUntil < :now)"
                                + " order by m.availableAt, m.id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> due(Instant now, Set<String> kinds, int most) {
        return em.createQuery(
                        "select m.id from OutboxMessage m where m.sentAt is null and m.parkedAt is null"
                                + " and m.kind in (:kinds) and m.availableAt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now)"
                                + " order by m.availableAt, m.id",
                        UUID.class)
                .setParameter("kinds", kinds)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    boolean claim(UUID id, Instant now, Instant until) {
        return em.createQuery("update OutboxMessage m set m.claimedUntil = :until,"
                                + " m.attempts = m.attempts + case when m.claimedUntil is null then 0 else 1 end"
                                + " where m.id = :id and m.sentAt is null and m.parkedAt is null and m.availableAt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now)")
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<OutboxMessage> parked(int most) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.parkedAt is not null order by m.parkedAt, m.id",
                        OutboxMessage.class)
                .setMaxResults(most)
                .getResultList();
    }

    long waiting() {
        return em.createQuery(
                        "select count(m) from OutboxMessage m where m.sentAt is null and m.parkedAt is null",
                        Long.class)
                .getSingleResult();
    }

    long parkedCount() {
        return em.createQuery("select count(m) from OutboxMessage m where m.parkedAt is not null", Long.class)
                .getSingleResult();
    }

    void add(OutboxDelivery delivery) {
        em.persist(delivery);
    }

    Set<String> settled(UUID message) {
        return Set.copyOf(em.createQuery("select d.tag from OutboxDelivery d where d.message = :message", String.class)
                .setParameter("message", message)
                .getResultList());
    }

    /** The message of the letter with this tag, unless the relay refused it. */
    Optional<UUID> deliveredAs(String tag) {
        return Optional.ofNullable(em.find(OutboxDelivery.class, tag)).flatMap(OutboxDelivery::taken);
    }

    boolean hasRefusals(UUID message) {
        return em.createQuery(
                                "select count(d) from OutboxDelivery d where d.message = :message and d.refused = true",
                                Long.class)
                        .setParameter("message", message)
                        .getSingleResult()
                > 0;
    }

    void forgetRefusals(UUID message) {
        em.createQuery("delete from OutboxDelivery d where d.message = :message and d.refused = true")
                .setParameter("message", message)
                .executeUpdate();
    }
}
