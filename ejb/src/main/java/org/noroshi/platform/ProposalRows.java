package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions of two officers. */
@ApplicationScoped
@Repository
class ProposalRows {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Writes it at once, so that a second one on the same subject fails here and not at the end. */
    void add(Proposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    boolean isOpen(String kind, UUID subject) {
        return em.createQuery("select count(p) from Proposal p where p.openKey = :key", Long.class)
                        .setParameter("key", kind + " " + subject)
                        .getSingleResult()
                > 0;
    }

    Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    List<Proposal> open() {
        return em.createQuery(
                        "select p from Proposal p where p.openKey is not null order by p.proposedAt, p.id",
                        Proposal.class)
                .getResultList();
    }

    List<Proposal> closed(int most) {
        return em.createQuery(
                        "select p from Proposal p where p.openKey is null order by p.movedAt desc, p.id",
                        Proposal.class)
                .setMaxResults(most)
                .getResultList();
    }
}
