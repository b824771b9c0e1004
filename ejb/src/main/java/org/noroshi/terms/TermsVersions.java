package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The versions of the terms; the current one is the last that has taken effect. */
@ApplicationScoped
@Repository
class TermsVersions {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(TermsVersion version) {
        em.persist(version);
    }

    boolean isEmpty() {
        return em.createQuery("select count(v) from TermsVersion v", Long.class).getSingleResult() == 0;
    }

    Optional<TermsVersion> find(UUID id) {
        return Optional.ofNullable(em.find(TermsVersion.class, id));
    }

    Optional<TermsVersion> current(Instant at) {
        return em.createQuery(
                        "select v from TermsVersion v where v.effectiveAt <= :at"
                                + " order by v.effectiveAt desc, v.number desc",
                        TermsVersion.class)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same without its text: asked at every request. */
    Optional<TermsReference> currentReference(Instant at) {
        return em.createQuery(
                        "select new org.noroshi.terms.TermsReference(v.id, v.number, v.textHash) from TermsVersion v"
                                + " where v.effectiveAt <= :at order by v.effectiveAt desc, v.number desc",
                        TermsReference.class)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
