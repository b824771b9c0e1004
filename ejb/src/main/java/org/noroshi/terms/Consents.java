package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.Repository;

/** Consents; rows are added and read, nothing else. */
@ApplicationScoped
@Repository
class Consents {

    private static final String ONCE = "consent_once";

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /**
     * Adds it at once.
     *
     * @throws DuplicateException when a second click has been faster
     */
    void add(Consent consent) {
        em.persist(consent);
        try {
            em.flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains(ONCE)) {
                throw new DuplicateException(TermsError.CONSENT_RECORDED);
            }
            throw broken;
        }
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

    List<Consent> of(ConsentSubject.Kind kind, Collection<UUID> subjects) {
        return em.createQuery(
                        "select c from Consent c where c.subjectId in :ids and c.subjectKind = :kind"
                                + " order by c.consentedAt, c.id",
                        Consent.class)
                .setParameter("ids", subjects)
                .setParameter("kind", kind)
                .getResultList();
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
