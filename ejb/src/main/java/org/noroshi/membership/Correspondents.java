package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Reads where hospitals are written to. */
@ApplicationScoped
@Repository
class Correspondents {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    List<Correspondent> inForce(Instant now) {
        return em
                .createQuery(
                        "select c.id, c.organisation, o.institution.name, c.formedAt, s.id, s.person.mail, s.language"
                                + " from Seat s join s.contract c, Organisation o"
                                + " where o.id = c.organisation and s.liaisonOf = c.id and c.state in :states"
                                + " and c.formedAt <= :now and (c.endsAt is null or c.endsAt > :now)"
                                + " order by o.institution.kana, c.number",
                        Object[].class)
                .setParameter("states", Set.of(ContractState.IN_FORCE, ContractState.ENDING))
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> new Correspondent(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (UUID) row[4],
                        (String) row[5],
                        Locale.forLanguageTag((String) row[6])))
                .toList();
    }

    Optional<String> name(UUID organisation) {
        return Optional.ofNullable(em.find(Organisation.class, organisation))
                .map(found -> found.institution().name());
    }
}
