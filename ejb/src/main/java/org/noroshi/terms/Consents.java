package org.noroshi.terms;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Consents; rows are added and read, nothing else. */
@Repository
class Consents {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Consent consent) {
        em.persist(consent);
    }

    Optional<Consent> find(ConsentSubject subject, UUID versionId) {
        return em.createQuery(
                        "select c from Consent c where c.subjectId = :id and c.subjectKind = :kind"
                                + " and c.termsVersionId = :version",
                        Consent.class)
                .setParameter("id", subject.id())
                .setParameter("kind", subject.kind())
                .setParameter("version", versionId)
                .getResultStream()
                .findFirst();
    }

    List<Consent> of(ConsentSubject subject) {
        return em.createQuery(
                        "select c from Consent c where c.subjectId = :id and c.subjectKind = :kind"
                                + " order by c.consentedAt, c.id",
                        Consent.class)
                .setParameter("id", subject.id())
                .setParameter("kind", subject.kind())
                .getResultList();
    }
}
