package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** What comes round: attestations and declarations of members, checks by the desk, proofs of identity. */
@ApplicationScoped
@Repository
class Periods {

    private static final List<ContractState> GOING_ON = List.of(ContractState.IN_FORCE, ContractState.NOTICE_FAILED);

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Attestation attestation) {
        em.persist(attestation);
    }

    void add(SafetyDeclaration declaration) {
        em.persist(declaration);
    }

    void add(InstitutionRecheck recheck) {
        em.persist(recheck);
    }

    void add(IdentityProof proof) {
        em.persist(proof);
    }

    /** When the contract attested last; empty when it never did. */
    Optional<Instant> attested(UUID contract) {
        return Optional.ofNullable(
                em.createQuery("select max(a.madeAt) from Attestation a where a.contract = :contract", Instant.class)
                        .setParameter("contract", contract)
                        .getSingleResult());
    }

    /** From when on each contract that goes on reckons its next attestation: last one, or formed. */
    List<PeriodRow> attestations() {
        return em.createQuery(
                        "select new org.noroshi.membership.PeriodRow(c.id, o.id, o.institution.name,"
                                + " coalesce(max(a.madeAt), c.formedAt)) from Contract c join Organisation o"
                                + " on o.id = c.organisation left join Attestation a on a.contract = c.id"
                                + " where c.state in :going and c.formedAt is not null"
                                + " group by c.id, o.id, o.institution.name, c.formedAt",
                        PeriodRow.class)
                .setParameter("going", GOING_ON)
                .getResultList();
    }

    /** From when on each member's existence is checked anew: last check, or admission. */
    List<PeriodRow> rechecks() {
        return em.createQuery(
                        "select new org.noroshi.membership.PeriodRow(c.id, o.id, o.institution.name,"
                                + " coalesce(max(r.checkedAt), o.createdAt)) from Contract c join Organisation o"
                                + " on o.id = c.organisation left join InstitutionRecheck r on r.organisation = o.id"
                                + " where c.state in :going group by c.id, o.id, o.institution.name, o.createdAt",
                        PeriodRow.class)
                .setParameter("going", GOING_ON)
                .getResultList();
    }

    Optional<SafetyDeclaration> safetyOfApplication(UUID application) {
        return em.createQuery(
                        "select d from SafetyDeclaration d where d.application = :application order by d.madeAt desc",
                        SafetyDeclaration.class)
                .setParameter("application", application)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<SafetyDeclaration> safetyOfContract(UUID contract) {
        return em.createQuery(
                        "select d from SafetyDeclaration d where d.contract = :contract order by d.madeAt desc",
                        SafetyDeclaration.class)
                .setParameter("contract", contract)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Tries to prove the identity, the latest first. */
    List<IdentityProof> identity(UUID application) {
        return em.createQuery(
                        "select p from IdentityProof p where p.application = :application order by p.provedAt desc",
                        IdentityProof.class)
                .setParameter("application", application)
                .getResultList();
    }
}
