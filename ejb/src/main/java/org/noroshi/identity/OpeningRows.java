package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The openings' rows. */
@ApplicationScoped
@Repository
class OpeningRows {

    private static final Set<OpeningState> UNDER_WAY = EnumSet.of(OpeningState.REQUESTED, OpeningState.APPROVED);

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Writes it at once, so that a second one about the same item fails here and not at the end. */
    void add(Opening opening) {
        em.persist(opening);
        em.flush();
    }

    /** Writes down what has happened until now. */
    void flush() {
        em.flush();
    }

    boolean isUnderWay(String tag) {
        return em.createQuery("select count(o) from Opening o where o.openTag = :tag", Long.class)
                        .setParameter("tag", tag)
                        .getSingleResult()
                > 0;
    }

    Optional<Opening> find(UUID id) {
        return Optional.ofNullable(em.find(Opening.class, id));
    }

    /** What is asked for or may be looked at, the longest waiting first. */
    List<Opening> underWay(int most) {
        return em.createQuery(
                        "select o from Opening o where o.state in (:states) order by o.requestedAt, o.id",
                        Opening.class)
                .setParameter("states", UNDER_WAY)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is over, the newest first. */
    List<Opening> over(int most) {
        return em.createQuery(
                        "select o from Opening o where o.state not in (:states) order by o.requestedAt desc, o.id",
                        Opening.class)
                .setParameter("states", UNDER_WAY)
                .setMaxResults(most)
                .getResultList();
    }

    /** What nobody decided, or nobody looked at, in time. */
    List<Opening> lapsed(Instant requestedBefore, Instant approvedBefore, int most) {
        return em.createQuery(
                        "select o from Opening o where o.state = :requested and o.requestedAt <= :asked"
                                + " or o.state = :approved and o.decidedAt <= :decided",
                        Opening.class)
                .setParameter("requested", OpeningState.REQUESTED)
                .setParameter("asked", requestedBefore)
                .setParameter("approved", OpeningState.APPROVED)
                .setParameter("decided", approvedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whose showing was cut off. */
    List<Opening> cutOff(Instant shownBefore, int most) {
        return em.createQuery("select o from Opening o where o.state = :shown and o.shownAt <= :before", Opening.class)
                .setParameter("shown", OpeningState.SHOWN)
                .setParameter("before", shownBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose people are to be told now. */
    List<UUID> toTell(Instant now, int most) {
        return em.createQuery(
                        "select o.id from Opening o where o.telling = :due and o.tellAt <= :now order by o.tellAt, o.id",
                        UUID.class)
                .setParameter("due", Telling.DUE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose telling is held back and has to be looked at again by then. */
    List<Opening> toReview(Instant until, int most) {
        return em.createQuery(
                        "select o from Opening o where o.telling = :held and o.reviewAt <= :until order by o.reviewAt, o.id",
                        Opening.class)
                .setParameter("held", Telling.HELD)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }
}
