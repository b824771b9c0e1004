package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Requests to authors, and the certificates that came of them. */
@ApplicationScoped
@Repository
class PermissionRequests {

    private static final Set<PermissionState> IN_FORCE =
            EnumSet.of(PermissionState.GRANTED, PermissionState.GRANTED_WITH_CONDITIONS);

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Written at once, so that a second one of the same hospital fails here. */
    void add(PermissionRequest request) {
        em.persist(request);
        em.flush();
    }

    Optional<PermissionRequest> find(UUID id) {
        return Optional.ofNullable(em.find(PermissionRequest.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<PermissionRequest> hold(UUID id) {
        return Optional.ofNullable(em.find(PermissionRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isOpen(String openTag) {
        return em.createQuery("select count(r) from PermissionRequest r where r.openTag = :tag", Long.class)
                        .setParameter("tag", openTag)
                        .getSingleResult()
                > 0;
    }

    Optional<PermissionRequest> byNumber(CertificateNumber number) {
        return em.createQuery("select r from PermissionRequest r where r.number = :number", PermissionRequest.class)
                .setParameter("number", number.text())
                .getResultStream()
                .findFirst();
    }

    List<PermissionRequest> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from PermissionRequest r where r.id in (:ids) order by r.askedAt desc, r.id",
                                PermissionRequest.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What was asked of these authors, the newest first. */
    List<PermissionRequest> ofAuthors(Collection<UUID> authors) {
        return authors.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from PermissionRequest r where r.authorRef in (:authors)"
                                        + " order by r.askedAt desc, r.id",
                                PermissionRequest.class)
                        .setParameter("authors", authors)
                        .getResultList();
    }

    /** Certificates in force of these holders. */
    List<PermissionRequest> granted(Collection<String> holders) {
        return holders.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from PermissionRequest r where r.holderTag in (:holders)"
                                        + " and r.state in (:states)",
                                PermissionRequest.class)
                        .setParameter("holders", holders)
                        .setParameter("states", IN_FORCE)
                        .getResultList();
    }

    /** Those that the clock has ended and no job has noticed yet. */
    List<UUID> over(Instant now, LocalDate today) {
        return em.createQuery(
                        "select r.id from PermissionRequest r where r.state = :asked and r.answerBy <= :now"
                                + " or r.state in (:states) and r.validUntil < :today",
                        UUID.class)
                .setParameter("asked", PermissionState.ASKED)
                .setParameter("now", now)
                .setParameter("states", IN_FORCE)
                .setParameter("today", today)
                .getResultList();
    }
}
