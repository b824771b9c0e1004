package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Repository;

/** Who is in a group, found by asking and never listed. */
@ApplicationScoped
@Repository
class Memberships {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(GroupMembership membership) {
        em.persist(membership);
        em.flush();
    }

    /** Those that last, of the tags. */
    List<GroupMembership> lasting(Collection<String> tags) {
        return tags.isEmpty()
                ? List.of()
                : em.createQuery("select m from GroupMembership m where m.openTag in (:tags)", GroupMembership.class)
                        .setParameter("tags", tags)
                        .getResultList();
    }

    /** How many hospitals there are in each of the groups; one statement. */
    Map<UUID, Long> counts(Collection<UUID> groups) {
        return groups.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m.group, count(m) from GroupMembership m"
                                        + " where m.group in (:groups) and m.openTag is not null group by m.group",
                                Tuple.class)
                        .setParameter("groups", groups)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Long.class)));
    }
}
