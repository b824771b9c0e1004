package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Exports and the parts of their files. */
@ApplicationScoped
@Repository
class ExportJobs {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ExportJob job) {
        em.persist(job);
    }

    Optional<ExportJob> find(UUID id) {
        return Optional.ofNullable(em.find(ExportJob.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<ExportJob> hold(UUID id) {
        return Optional.ofNullable(em.find(ExportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of one owner, the newest first. */
    List<ExportJob> of(String ownerTag, int most) {
        return em.createQuery(
                        "select j from ExportJob j where j.ownerTag = :owner order by j.askedAt desc, j.id",
                        ExportJob.class)
                .setParameter("owner", ownerTag)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> due(Instant now) {
        return em.createQuery(
                        "select j.id from ExportJob j where j.state in (:open)"
                                + " and (j.claimedUntil is null or j.claimedUntil <= :now) order by j.askedAt, j.id",
                        UUID.class)
                .setParameter("open", List.of(ExportState.WAITING, ExportState.RUNNING))
                .setParameter("now", now)
                .getResultList();
    }

    /** Ready ones whose days are over. */
    List<UUID> over(Instant now) {
        return em.createQuery("select j.id from ExportJob j where j.state = :ready and j.endsAt <= :now", UUID.class)
                .setParameter("ready", ExportState.READY)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those of which something has been made. */
    List<UUID> made() {
        return em.createQuery("select j.id from ExportJob j where j.state in (:made) order by j.id", UUID.class)
                .setParameter("made", List.of(ExportState.RUNNING, ExportState.READY))
                .getResultList();
    }

    void forgetBefore(Instant time) {
        em.createQuery("delete from ExportJob j where j.askedAt < :time and j.state in (:closed)")
                .setParameter("time", time)
                .setParameter("closed", List.of(ExportState.STOPPED, ExportState.FAILED, ExportState.DELETED))
                .executeUpdate();
    }

    void add(ExportPart part) {
        em.persist(part);
    }

    Optional<byte[]> part(UUID export, int number) {
        return em.createQuery(
                        "select p.number, p.sealed from ExportPart p where p.export = :export and p.number = :number",
                        Tuple.class)
                .setParameter("export", export)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> row.get(1, byte[].class))
                .findFirst();
    }

    void removeParts(UUID export) {
        em.createQuery("delete from ExportPart p where p.export = :export")
                .setParameter("export", export)
                .executeUpdate();
    }
}
