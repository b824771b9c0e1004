package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.Repository;

/** The versions of the terms; the current one is the last that has taken effect. */
@ApplicationScoped
@Repository
class TermsVersions {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    /** Versions that were taken back count nowhere. */
    private static final String VALID =
            " and not exists (select c.version from TermsCancellation c where c.version = v.id)";

    void add(TermsVersion version) {
        em.persist(version);
    }

    /**
     * Stores a further version with how it came about, at once.
     *
     * @throws DuplicateException when another officer has been faster
     */
    void add(TermsVersion version, TermsAnnouncement announcement) {
        em.persist(version);
        try {
            em.flush();
            em.persist(announcement);
            em.flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("terms_version_number")) {
                throw new DuplicateException(CommonError.CHANGED_MEANWHILE);
            }
            throw broken;
        }
    }

    void add(TermsCancellation cancellation) {
        em.persist(cancellation);
        em.flush();
    }

    int lastNumber() {
        return em.createQuery("select coalesce(max(v.number), 0) from TermsVersion v", Integer.class)
                .getSingleResult();
    }

    /** When version 1 took effect; empty before the first start. */
    Optional<Instant> firstEffectiveAt() {
        return em.createQuery("select v.effectiveAt from TermsVersion v where v.number = 1", Instant.class)
                .getResultStream()
                .findFirst();
    }

    /** Every version, the newest first, with how it came about and whether it was taken back. */
    List<VersionRow> all() {
        return rows("", null);
    }

    Optional<VersionRow> row(UUID id) {
        return rows(" where v.id = :id", id).stream().findFirst();
    }

    private List<VersionRow> rows(String which, UUID id) {
        TypedQuery<VersionRow> query = em.createQuery(
                "select new org.noroshi.terms.VersionRow(v.id, v.number, v.title, v.textHash, v.publishedAt,"
                        + " v.effectiveAt, a, c) from TermsVersion v"
                        + " left join TermsAnnouncement a on a.version = v.id"
                        + " left join TermsCancellation c on c.version = v.id" + which + " order by v.number desc",
                VersionRow.class);
        return (id == null ? query : query.setParameter("id", id)).getResultList();
    }

    Optional<TermsAnnouncement> announcement(UUID version) {
        return Optional.ofNullable(em.find(TermsAnnouncement.class, version));
    }

    /** The version that is announced and has not taken effect; there is one at most. */
    Optional<ComingTerms> coming(Instant at) {
        return em.createQuery(
                        "select new org.noroshi.terms.ComingTerms(v.id, v.number, v.textHash, a.way, a.announcedAt,"
                                + " v.effectiveAt) from TermsVersion v join TermsAnnouncement a on a.version = v.id"
                                + " where v.effectiveAt > :at" + VALID + " order by v.effectiveAt",
                        ComingTerms.class)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version that was in force before this one took effect, or would have. */
    Optional<TermsVersion> before(TermsReference version, Instant effectiveAt) {
        return em.createQuery(
                        "select v from TermsVersion v where v.effectiveAt <= :at and v.number < :number" + VALID
                                + " order by v.effectiveAt desc, v.number desc",
                        TermsVersion.class)
                .setParameter("at", effectiveAt)
                .setParameter("number", version.number())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isEmpty() {
        return em.createQuery("select count(v) from TermsVersion v", Long.class).getSingleResult() == 0;
    }

    Optional<TermsVersion> find(UUID id) {
        return Optional.ofNullable(em.find(TermsVersion.class, id));
    }

    Optional<TermsVersion> current(Instant at) {
        return em.createQuery(
                        "select v from TermsVersion v where v.effectiveAt <= :at" + VALID
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
                                + " where v.effectiveAt <= :at" + VALID + " order by v.effectiveAt desc, v.number desc",
                        TermsReference.class)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
