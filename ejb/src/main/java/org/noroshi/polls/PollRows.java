package org.noroshi.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Polls and their votes. Who may see the thread is asked of sharing. */
@ApplicationScoped
@Repository
class PollRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Poll poll) {
        em.persist(poll);
        em.flush();
    }

    void add(PollVote vote) {
        em.persist(vote);
    }

    Optional<Poll> ofThread(UUID thread) {
        return em.createQuery("select p from Poll p where p.thread = :thread", Poll.class)
                .setParameter("thread", thread)
                .getResultStream()
                .findFirst();
    }

    Optional<Poll> find(UUID id) {
        return Optional.ofNullable(em.find(Poll.class, id));
    }

    /** The poll, while nobody else votes until the transaction ends. */
    Optional<Poll> hold(UUID id) {
        return Optional.ofNullable(em.find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PollVote> vote(String tag) {
        return Optional.ofNullable(em.find(PollVote.class, tag));
    }

    List<PollVote> votes(UUID poll) {
        return em.createQuery("select v from PollVote v where v.poll = :poll", PollVote.class)
                .setParameter("poll", poll)
                .getResultList();
    }
}
