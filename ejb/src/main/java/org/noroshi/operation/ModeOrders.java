package org.noroshi.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** The orders of officers. */
@ApplicationScoped
@Repository
class ModeOrders {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(ModeOrder order) {
        em.persist(order);
        em.flush();
    }

    Optional<ModeOrder> find(UUID id) {
        return Optional.ofNullable(em.find(ModeOrder.class, id));
    }

    /** Those that are on or lie ahead. */
    List<ModeOrder> notOver(Instant now) {
        return em.createQuery(
                        "select o from ModeOrder o where o.liftedAt is null"
                                + " and (o.validUntil is null or o.validUntil > :now)",
                        ModeOrder.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The latest first. */
    List<ModeOrder> latest(int most) {
        return em.createQuery("select o from ModeOrder o order by o.validFrom desc, o.orderedAt desc", ModeOrder.class)
                .setMaxResults(most)
                .getResultList();
    }
}
