package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Notices and what became of them. */
@ApplicationScoped
@Repository
class Notices {

    private static final int ARCHIVE = 500;
    private static final String OUT = " n.state = org.noroshi.notices.NoticeState.ISSUED and n.publishAt <= :now";
    private static final String NOT_FOLLOWED = " and not exists (select l.id from Notice l where l.follows = n.id"
            + " and l.state = org.noroshi.notices.NoticeState.ISSUED and l.publishAt <= :now)";

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
        em.flush();
    }

    void add(NoticeFact fact) {
        em.persist(fact);
    }

    Optional<Notice> find(UUID id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** The notice, for this transaction alone. */
    Optional<Notice> findToChange(UUID id) {
        return Optional.ofNullable(em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Notice> about(String subject) {
        return em.createQuery("select n from Notice n where n.subject = :subject", Notice.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** What is posted, for these audiences and this hospital, the latest first. */
    List<Notice> out(Collection<NoticeAudience> audiences, UUID organisation, Instant now) {
        return em.createQuery(
                        "select n from Notice n where" + OUT
                                + " and (n.audience in :audiences or n.organisation = :organisation)"
                                + " order by n.publishAt desc, n.id",
                        Notice.class)
                .setParameter("audiences", audiences)
                .setParameter("organisation", organisation)
                .setParameter("now", now)
                .setMaxResults(ARCHIVE)
                .getResultList();
    }

    /**
     * What this hospital has to be shown on each page: legal notices and those whose mail did not arrive, until the
     * liaison confirms them or a later notice takes their place.
     */
    List<Notice> pinned(Collection<NoticeAudience> audiences, UUID organisation, Instant since, Instant now) {
        return em.createQuery(
                        "select n from Notice n where" + OUT + " and n.publishAt >= :since"
                                + " and (n.audience in :audiences or n.organisation = :organisation)"
                                + " and (n.kind = org.noroshi.notices.NoticeKind.LEGAL"
                                + " or exists (select f.id from NoticeFact f where f.notice = n.id"
                                + " and f.organisation = :organisation and f.kind in :failures))"
                                + " and not exists (select f.id from NoticeFact f where f.notice = n.id"
                                + " and f.organisation = :organisation"
                                + " and f.kind = org.noroshi.notices.NoticeFactKind.READ)"
                                + NOT_FOLLOWED + " order by n.publishAt desc, n.id",
                        Notice.class)
                .setParameter("audiences", audiences)
                .setParameter("organisation", organisation)
                .setParameter("failures", Set.of(NoticeFactKind.REFUSED, NoticeFactKind.RETURNED))
                .setParameter("since", since)
                .setParameter("now", now)
                .getResultList();
    }

    /** All of them for the desk, drafts first, then by time. */
    List<Notice> all() {
        return em.createQuery(
                        "select n from Notice n where n.state <> org.noroshi.notices.NoticeState.CANCELLED"
                                + " order by case when n.publishAt is null then 0 else 1 end, n.publishAt desc, n.madeAt desc",
                        Notice.class)
                .setMaxResults(ARCHIVE)
                .getResultList();
    }

    /** What follows up the notice, drafts and plans among them, and has not been cancelled. */
    List<Notice> followers(UUID notice) {
        return em.createQuery(
                        "select n from Notice n where n.follows = :notice"
                                + " and n.state <> org.noroshi.notices.NoticeState.CANCELLED order by n.madeAt",
                        Notice.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    List<NoticeFact> facts(UUID notice) {
        return em.createQuery("select f from NoticeFact f where f.notice = :notice order by f.madeAt", NoticeFact.class)
                .setParameter("notice", notice)
                .getResultList();
    }

    List<NoticeFact> facts(UUID notice, UUID organisation) {
        return em.createQuery(
                        "select f from NoticeFact f where f.notice = :notice and f.organisation = :organisation"
                                + " order by f.madeAt",
                        NoticeFact.class)
                .setParameter("notice", notice)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Notices whose mail did not reach somebody. */
    List<UUID> withFailures() {
        return em.createQuery("select distinct f.notice from NoticeFact f where f.kind in :failures", UUID.class)
                .setParameter("failures", Set.of(NoticeFactKind.REFUSED, NoticeFactKind.RETURNED))
                .getResultList();
    }
}
