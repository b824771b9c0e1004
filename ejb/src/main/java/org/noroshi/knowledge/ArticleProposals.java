package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Proposed articles and what their contributors have said. */
@ApplicationScoped
@Repository
class ArticleProposals {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Written at once, so that a second one for the thread fails here. */
    void add(ArticleProposal proposal, List<ArticleConsent> consents) {
        em.persist(proposal);
        em.flush();
        consents.forEach(em::persist);
    }

    void flush() {
        em.flush();
    }

    Optional<ArticleProposal> find(UUID id) {
        return Optional.ofNullable(em.find(ArticleProposal.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<ArticleProposal> hold(UUID id) {
        return Optional.ofNullable(em.find(ArticleProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What could still become an article of the thread. */
    Optional<ArticleProposal> open(UUID thread) {
        return em.createQuery("select p from ArticleProposal p where p.openThread = :thread", ArticleProposal.class)
                .setParameter("thread", thread)
                .getResultStream()
                .findFirst();
    }

    /** Articles that came of the thread, and the proposal from which it came. */
    List<ArticleProposal> published(UUID thread) {
        return em.createQuery(
                        "select p from ArticleProposal p where p.article is not null"
                                + " and (p.thread = :thread or p.article = :thread) order by p.movedAt, p.id",
                        ArticleProposal.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    /** All that were made of the thread, and the one that has become it. */
    List<ArticleProposal> about(UUID thread) {
        return em.createQuery(
                        "select p from ArticleProposal p where p.thread = :thread or p.article = :thread",
                        ArticleProposal.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    List<ArticleConsent> consents(UUID proposal) {
        return em.createQuery(
                        "select c from ArticleConsent c where c.proposal = :proposal order by c.author",
                        ArticleConsent.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** What these authors are asked, the newest first. */
    List<ArticleConsent> ofAuthors(Collection<UUID> authors) {
        return authors.isEmpty()
                ? List.of()
                : em.createQuery("select c from ArticleConsent c where c.author in (:authors)", ArticleConsent.class)
                        .setParameter("authors", authors)
                        .getResultList();
    }

    List<ArticleProposal> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from ArticleProposal p where p.id in (:ids) order by p.movedAt desc, p.id",
                                ArticleProposal.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
