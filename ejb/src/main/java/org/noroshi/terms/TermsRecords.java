package org.noroshi.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.Repository;

/** What was shown to whom, who objected, who said nothing; rows are added and read, nothing else. */
@ApplicationScoped
@Repository
class TermsRecords {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    boolean wasShown(UUID version, UUID account) {
        return em.createQuery(
                                "select count(s) from TermsShown s where s.version = :version and s.account = :account",
                                Long.class)
                        .setParameter("version", version)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** Adds it at once; two windows opening in the same moment are one showing. */
    void add(TermsShown shown) {
        em.persist(shown);
        em.flush();
    }

    List<TermsShown> shownTo(Collection<UUID> accounts) {
        return em.createQuery(
                        "select s from TermsShown s where s.account in :accounts order by s.shownAt, s.id",
                        TermsShown.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /**
     * Adds it at once.
     *
     * @throws DuplicateException when the member has objected already
     */
    void add(TermsObjection objection) {
        em.persist(objection);
        try {
            em.flush();
        } catch (ConstraintViolationException broken) {
            if (String.valueOf(broken.getConstraintName())
                    .toLowerCase(Locale.ROOT)
                    .contains("terms_objection_once")) {
                throw new DuplicateException(TermsError.OBJECTED_ALREADY);
            }
            throw broken;
        }
    }

    List<TermsObjection> objectionsOf(UUID contract) {
        return em.createQuery(
                        "select o from TermsObjection o where o.contract = :contract order by o.objectedAt",
                        TermsObjection.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    List<UUID> objectors(UUID version) {
        return em.createQuery("select o.contract from TermsObjection o where o.version = :version", UUID.class)
                .setParameter("version", version)
                .getResultList();
    }

    void add(TermsAssent assent) {
        em.persist(assent);
    }

    List<TermsAssent> assentsOf(UUID contract) {
        return em.createQuery(
                        "select a from TermsAssent a where a.contract = :contract order by a.effectiveAt",
                        TermsAssent.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Those of the contracts that have no record for this version yet are the others. */
    List<UUID> assented(UUID version) {
        return em.createQuery("select a.contract from TermsAssent a where a.version = :version", UUID.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Versions that have taken effect after a notice or as a minor change, oldest first. */
    List<ComingTerms> takenEffect(Instant now) {
        return em.createQuery(
                        "select new org.noroshi.terms.ComingTerms(v.id, v.number, v.textHash, a.way, a.announcedAt,"
                                + " v.effectiveAt) from TermsVersion v join TermsAnnouncement a on a.version = v.id"
                                + " where v.effectiveAt <= :now and not exists (select c.version from"
                                + " TermsCancellation c where c.version = v.id) order by v.number",
                        ComingTerms.class)
                .setParameter("now", now)
                .getResultList();
    }
}
