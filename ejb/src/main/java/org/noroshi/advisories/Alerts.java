package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Alerts and what was said about them later. */
@ApplicationScoped
@Repository
class Alerts {

    private static final int ARCHIVE = 500;

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Alert alert) {
        em.persist(alert);
        em.flush();
    }

    void add(AlertCorrection correction) {
        em.persist(correction);
        em.flush();
    }

    void remove(Alert draft) {
        em.remove(draft);
    }

    Optional<Alert> find(UUID id) {
        return Optional.ofNullable(em.find(Alert.class, id));
    }

    /** The alert, for this transaction alone. */
    Optional<Alert> findToChange(UUID id) {
        return Optional.ofNullable(em.find(Alert.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AlertCorrection> findCorrection(UUID id) {
        return Optional.ofNullable(em.find(AlertCorrection.class, id));
    }

    /** All that everybody may read, the latest first. */
    List<Alert> out() {
        return em.createQuery(
                        "select a from Alert a where a.state <> org.noroshi.advisories.AlertState.DRAFT"
                                + " order by a.publishedAt desc, a.id",
                        Alert.class)
                .setMaxResults(ARCHIVE)
                .getResultList();
    }

    /** Those that ask for answers, the most urgent first. */
    List<Alert> open() {
        return em.createQuery(
                        "select a from Alert a where a.state = org.noroshi.advisories.AlertState.PUBLISHED"
                                + " order by a.answerBy, a.id",
                        Alert.class)
                .setMaxResults(ARCHIVE)
                .getResultList();
    }

    /** The ids of those, to look at one after the other. */
    List<UUID> openIds() {
        return em.createQuery(
                        "select a.id from Alert a where a.state = org.noroshi.advisories.AlertState.PUBLISHED"
                                + " order by a.answerBy, a.id",
                        UUID.class)
                .getResultList();
    }

    /** All of them for those who write them, drafts first, then the latest. */
    List<Alert> all() {
        return em.createQuery(
                        "select a from Alert a order by case when a.publishedAt is null then 0 else 1 end,"
                                + " a.publishedAt desc, a.madeAt desc",
                        Alert.class)
                .setMaxResults(ARCHIVE)
                .getResultList();
    }

    /** What was said later about the alert, the latest first. */
    List<CorrectionNote> corrections(UUID alert) {
        return em.createQuery(
                        "select c from AlertCorrection c where c.alert = :alert order by c.madeAt desc",
                        AlertCorrection.class)
                .setParameter("alert", alert)
                .getResultStream()
                .map(AlertCorrection::note)
                .toList();
    }

    /** Which of the alerts were corrected or taken back. */
    List<UUID> corrected(Collection<UUID> alerts) {
        return em.createQuery("select distinct c.alert from AlertCorrection c where c.alert in (:alerts)", UUID.class)
                .setParameter("alerts", alerts)
                .getResultList();
    }
}
