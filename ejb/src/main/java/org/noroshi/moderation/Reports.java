package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Reports and their cases. */
@ApplicationScoped
@Repository
class Reports {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ReportCase reportCase) {
        em.persist(reportCase);
    }

    /** Written at once, so that a second one of the same person fails here. */
    void add(PostReport report) {
        em.persist(report);
        em.flush();
    }

    Optional<ReportCase> openOf(UUID post) {
        return em.createQuery("select c from ReportCase c where c.openKey = :post", ReportCase.class)
                .setParameter("post", post)
                .getResultStream()
                .findFirst();
    }

    /** The case, the caller's alone until the transaction ends. */
    Optional<ReportCase> hold(UUID id) {
        return Optional.ofNullable(em.find(ReportCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ReportCase> find(UUID id) {
        return Optional.ofNullable(em.find(ReportCase.class, id));
    }

    List<ReportCase> in(Collection<ReportState> states, int most) {
        return em.createQuery(
                        "select c from ReportCase c where c.state in (:states) order by c.openedAt, c.id",
                        ReportCase.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Closed ones, the last decided first. */
    List<ReportCase> closed(int most) {
        return em.createQuery(
                        "select c from ReportCase c where c.openKey is null order by c.movedAt desc, c.id",
                        ReportCase.class)
                .setMaxResults(most)
                .getResultList();
    }

    boolean isReported(String openTag) {
        return em.createQuery("select count(r) from PostReport r where r.openTag = :tag", Long.class)
                        .setParameter("tag", openTag)
                        .getSingleResult()
                > 0;
    }

    List<PostReport> of(Collection<ReportCase> cases) {
        return cases.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from PostReport r where r.reportCase in (:cases) order by r.madeAt, r.id",
                                PostReport.class)
                        .setParameter("cases", cases)
                        .getResultList();
    }

    /** Every report that the posts ever had. */
    List<PostReport> ofPosts(Collection<UUID> posts) {
        return posts.isEmpty()
                ? List.of()
                : em.createQuery("select r from PostReport r where r.reportCase.post in (:posts)", PostReport.class)
                        .setParameter("posts", posts)
                        .getResultList();
    }

    List<PostReport> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from PostReport r join fetch r.reportCase where r.id in (:ids)",
                                PostReport.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
