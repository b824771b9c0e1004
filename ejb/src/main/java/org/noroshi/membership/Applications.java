package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Repository;

/** Applications and drafts. */
@ApplicationScoped
@Repository
class Applications {

    @PersistenceContext(unitName = "noroshi")
    EntityManager em;

    void add(Application application) {
        em.persist(application);
    }

    /** With what was declared in it. */
    void remove(Application application) {
        em.createQuery("select d from SafetyDeclaration d where d.application = :application", SafetyDeclaration.class)
                .setParameter("application", application.id())
                .getResultList()
                .forEach(em::remove);
        em.remove(application);
    }

    /** Writes now, so that the version is the one that the next change has to name. */
    void flush() {
        em.flush();
    }

    Optional<Application> find(UUID id) {
        return Optional.ofNullable(em.find(Application.class, id));
    }

    Optional<Application> findByLink(String tag) {
        return em.createQuery("select a from Application a where a.linkTag = :tag", Application.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    Optional<Application> findByNumber(String number) {
        return em.createQuery("select a from Application a where a.number = :number", Application.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** How many unconfirmed applications name this address as the first one since then. */
    long unconfirmedFor(String mail, Instant since) {
        return em.createQuery(
                        "select count(a) from Application a join a.people p where a.state = :unconfirmed"
                                + " and index(p) = 0 and p.mail = :mail and a.submittedAt > :since",
                        Long.class)
                .setParameter("unconfirmed", ApplicationState.UNCONFIRMED)
                .setParameter("mail", mail)
                .setParameter("since", since)
                .getSingleResult();
    }

    List<ApplicationSummary> page(Collection<ApplicationState> states, int first, int most) {
        return em.createQuery(
                        "select new org.noroshi.membership.ApplicationSummary(a.id, a.number, a.institution.name,"
                                + " a.institution.prefecture, a.state, a.confirmedAt, size(a.findings), size(a.checks))"
                                + " from Application a where a.state in :states"
                                + " order by a.confirmedAt, a.submittedAt, a.id",
                        ApplicationSummary.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Collection<ApplicationState> states) {
        return em.createQuery("select count(a) from Application a where a.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** Which of these wait for a second officer. */
    List<UUID> proposed(Collection<UUID> applications) {
        return applications.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d.application.id from Decision d where d.state = :proposed"
                                        + " and d.application.id in :applications",
                                UUID.class)
                        .setParameter("proposed", DecisionState.PROPOSED)
                        .setParameter("applications", applications)
                        .getResultList();
    }

    /** Place in the waiting list, beginning with 1. */
    long waitingBefore(Application application) {
        return em.createQuery(
                                "select count(a) from Application a where a.state = :waiting and a.confirmedAt < :since",
                                Long.class)
                        .setParameter("waiting", ApplicationState.WAITLISTED)
                        .setParameter("since", application.confirmedAt().orElseThrow())
                        .getSingleResult()
                + 1;
    }

    /** Numbers of other open applications and names of members with this code. */
    List<String> sameCode(UUID except, String code) {
        List<String> same = new ArrayList<>(em.createQuery(
                        "select a.number from Application a where a.id <> :except and a.state in :open"
                                + " and a.institution.code = :code order by a.number",
                        String.class)
                .setParameter("except", except)
                .setParameter("open", OPEN)
                .setParameter("code", code)
                .getResultList());
        same.addAll(em.createQuery(
                        "select o.institution.name from Organisation o, Contract c where c.organisation = o.id"
                                + " and c.application <> :except and c.state <> :ended and o.institution.code = :code"
                                + " order by o.institution.name",
                        String.class)
                .setParameter("except", except)
                .setParameter("ended", ContractState.ENDED)
                .setParameter("code", code)
                .getResultList());
        return same;
    }

    /** Numbers of other open applications and names of members with this name, however it is spaced and punctuated. */
    List<String> sameName(UUID except, String key) {
        List<String> same = new ArrayList<>(em.createQuery(
                        "select a.number from Application a where a.id <> :except and a.state in :open"
                                + " and a.nameKey = :key order by a.number",
                        String.class)
                .setParameter("except", except)
                .setParameter("open", OPEN)
                .setParameter("key", key)
                .getResultList());
        same.addAll(em.createQuery(
                        "select o.institution.name from Organisation o, Contract c where c.organisation = o.id"
                                + " and c.application <> :except and c.state <> :ended and o.nameKey = :key"
                                + " order by o.institution.name",
                        String.class)
                .setParameter("except", except)
                .setParameter("ended", ContractState.ENDED)
                .setParameter("key", key)
                .getResultList());
        return same;
    }

    /** Domains of these that another open application or a member has too. */
    List<String> sameDomains(UUID except, Collection<String> domains) {
        List<String> same = new ArrayList<>(em.createQuery(
                        "select d from Application a join a.domains d where a.id <> :except and a.state in :open"
                                + " and d in :domains",
                        String.class)
                .setParameter("except", except)
                .setParameter("open", OPEN)
                .setParameter("domains", domains)
                .getResultList());
        same.addAll(em.createQuery(
                        "select key(d) from Contract c, Organisation o join o.domains d where c.organisation = o.id"
                                + " and c.application <> :except and c.state <> :ended and key(d) in :domains",
                        String.class)
                .setParameter("except", except)
                .setParameter("ended", ContractState.ENDED)
                .setParameter("domains", domains)
                .getResultList());
        return same.stream().distinct().sorted().toList();
    }

    /** Of these addresses, those with which somebody has a seat. */
    List<String> addressesInUse(Collection<String> addresses) {
        return em.createQuery(
                        "select s.liveMail from Seat s where s.liveMail in :addresses order by s.liveMail",
                        String.class)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    /** Applications that wait for a decision and agreed to other terms than these. */
    List<UUID> underOtherTerms(UUID version) {
        return em.createQuery(
                        "select a.id from Application a where a.termsVersion <> :version and a.state in :states",
                        UUID.class)
                .setParameter("version", version)
                .setParameter(
                        "states",
                        Arrays.stream(ApplicationState.values())
                                .filter(ApplicationState::isOpen)
                                .toList())
                .getResultList();
    }

    /** What was begun or sent but never confirmed, and not touched since then. */
    List<Application> abandoned(Instant before, int most) {
        return em.createQuery(
                        "select a from Application a where a.state in :states and a.changedAt < :before",
                        Application.class)
                .setParameter("states", List.of(ApplicationState.DRAFT, ApplicationState.UNCONFIRMED))
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    private static final List<ApplicationState> OPEN = List.of(
            ApplicationState.SUBMITTED,
            ApplicationState.IN_REVIEW,
            ApplicationState.ON_HOLD,
            ApplicationState.WAITLISTED);
}
