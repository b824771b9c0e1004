package org.noroshi.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The groups and what they were before. */
@ApplicationScoped
@Repository
class SharingGroups {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(SharingGroup group) {
        em.persist(group);
    }

    void keep(GroupStep step) {
        em.persist(step);
    }

    Optional<SharingGroup> find(UUID id) {
        return Optional.ofNullable(em.find(SharingGroup.class, id));
    }

    /** The row, the caller's alone until the transaction ends. */
    Optional<SharingGroup> hold(UUID id) {
        return Optional.ofNullable(em.find(SharingGroup.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<UUID> ids() {
        return em.createQuery("select g.id from SharingGroup g", UUID.class).getResultList();
    }

    /** All groups, open ones first, by name. */
    List<SharingGroup> all() {
        return em.createQuery("select g from SharingGroup g order by g.state desc, g.words.nameJa", SharingGroup.class)
                .getResultList();
    }

    List<SharingGroup> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select g from SharingGroup g where g.id in (:ids) order by g.words.nameJa",
                                SharingGroup.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** How it has become what it is, the last step first. */
    List<GroupStep> steps(UUID group) {
        return em.createQuery(
                        "select s from GroupStep s where s.group = :group order by s.number desc", GroupStep.class)
                .setParameter("group", group)
                .getResultList();
    }
}
