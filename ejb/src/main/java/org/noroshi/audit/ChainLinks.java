package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.Repository;

/** The chain and what waits to be chained. */
@ApplicationScoped
@Repository
class ChainLinks {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Nobody else chains or signs until the transaction ends. */
    void hold() {
        if (em.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("The row that keeps two nodes from chaining at once is gone");
        }
    }

    void add(AuditLink link) {
        em.persist(link);
    }

    void chained(List<UUID> rows) {
        if (!rows.isEmpty()) {
            em.createQuery("delete from AuditPending p where p.event in :rows")
                    .setParameter("rows", rows)
                    .executeUpdate();
        }
    }

    ChainHead head() {
        return em.createQuery("select l from AuditLink l order by l.number desc", AuditLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditLink::head)
                .orElseGet(ChainHead::none);
    }

    /** What waits, the oldest ten minutes first: a few from the front of an index, however many wait. */
    List<AuditPending> waiting(int most) {
        return em.createQuery(
                        "select p from AuditPending p where p.refused = false order by p.at, p.event",
                        AuditPending.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the rows that are there. */
    Map<UUID, AuditEvent> rows(List<AuditPending> waiting) {
        return em.createQuery("select e from AuditEvent e where e.id in :rows", AuditEvent.class)
                .setParameter("rows", waiting.stream().map(AuditPending::event).toList())
                .getResultStream()
                .collect(Collectors.toMap(AuditEvent::id, Function.identity()));
    }

    /** Links after that number, with the rows they point at. */
    List<FoundLink> links(long after, long to, int most) {
        return em.createQuery(
                        "select l.number, l.event, l.content, l.hash, l.tag, e.id, e.verb, e.subjectKind, e.item,"
                                + " e.ground, e.at, e.sealed from AuditLink l left join AuditEvent e on e.id = l.event"
                                + " where l.number > :after and l.number <= :to order by l.number",
                        Tuple.class)
                .setParameter("after", after)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(ChainLinks::found)
                .toList();
    }

    private static FoundLink found(Tuple row) {
        UUID id = row.get(5, UUID.class);
        Optional<RowContent> content = id == null
                ? Optional.empty()
                : Optional.of(new RowContent(
                        id,
                        row.get(6, AuditVerb.class),
                        row.get(7, String.class),
                        row.get(8, UUID.class),
                        row.get(9, String.class),
                        row.get(10, Instant.class),
                        row.get(11, byte[].class)));
        return new FoundLink(
                row.get(0, Long.class),
                row.get(1, UUID.class),
                row.get(2, byte[].class),
                row.get(3, byte[].class),
                row.get(4, String.class),
                content);
    }

    /** Rows that are neither chained nor wait to be. */
    List<UUID> forgotten(int most) {
        return em.createQuery(
                        "select e.id from AuditEvent e where not exists"
                                + " (select l.number from AuditLink l where l.event = e.id)"
                                + " and not exists (select p.event from AuditPending p where p.event = e.id)",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that were not written by the application. */
    List<UUID> refused(int most) {
        return em.createQuery(
                        "select p.event from AuditPending p where p.refused = true and exists"
                                + " (select e.id from AuditEvent e where e.id = p.event)",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that were written down and are gone before they were chained. */
    List<UUID> vanished(int most) {
        return em.createQuery(
                        "select p.event from AuditPending p where not exists"
                                + " (select e.id from AuditEvent e where e.id = p.event)",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that should have been chained since then. */
    List<UUID> overdue(Instant since, int most) {
        return em.createQuery(
                        "select e.id from AuditPending p join AuditEvent e on e.id = p.event"
                                + " where p.refused = false and p.at < :since",
                        UUID.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
