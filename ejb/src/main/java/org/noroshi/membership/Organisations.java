package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Hospitals that were admitted, and the list of members. */
@ApplicationScoped
@Repository
class Organisations {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Organisation organisation) {
        em.persist(organisation);
    }

    Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    /** The hospital as it is in the database now, whatever was read before. */
    Organisation findFresh(UUID id) {
        em.flush();
        Organisation organisation = find(id).orElseThrow();
        em.refresh(organisation);
        return organisation;
    }

    List<MemberSummary> page(Collection<ContractState> states, int first, int most) {
        return em.createQuery(
                        "select new org.noroshi.membership.MemberSummary(c.id, c.number, o.institution.name,"
                                + " o.institution.prefecture, c.state, c.formedAt)"
                                + " from Contract c, Organisation o where c.organisation = o.id and c.state in :states"
                                + " order by o.institution.kana, c.number",
                        MemberSummary.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Collection<ContractState> states) {
        return em.createQuery("select count(c) from Contract c where c.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** A seat that once was given to this address under another contract. */
    Optional<UUID> samePerson(String mail, UUID except) {
        return em.createQuery(
                        "select s.id from Seat s, Seat own where own.id = :except and s.person.mail = :mail"
                                + " and s.contract <> own.contract",
                        UUID.class)
                .setParameter("except", except)
                .setParameter("mail", mail)
                .getResultStream()
                .findFirst();
    }

    /** How many users each of these contracts has. */
    Map<UUID, Long> users(Collection<UUID> contracts) {
        return contracts.isEmpty()
                ? Map.of()
                : counted(em.createQuery(
                                "select s.contract.id, count(s) from Seat s where s.contract.id in :contracts"
                                        + " and s.state <> :removed group by s.contract.id",
                                Object[].class)
                        .setParameter("contracts", contracts)
                        .setParameter("removed", SeatState.REMOVED)
                        .getResultList());
    }

    /** How many restrictions are on for each of these contracts. */
    Map<UUID, Long> restrictions(Collection<UUID> contracts, Instant now) {
        return contracts.isEmpty()
                ? Map.of()
                : counted(em.createQuery(
                                "select r.contract.id, count(r) from Restriction r where r.contract.id in :contracts"
                                        + " and r.validFrom <= :now and (r.validUntil is null or r.validUntil > :now)"
                                        + " and r.liftedAt is null group by r.contract.id",
                                Object[].class)
                        .setParameter("contracts", contracts)
                        .setParameter("now", now)
                        .getResultList());
    }

    private static Map<UUID, Long> counted(List<Object[]> rows) {
        Map<UUID, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }
}
