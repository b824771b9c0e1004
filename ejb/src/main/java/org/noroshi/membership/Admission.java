package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.terms.TermsLibrary;

/**
 * What the desk does with applications (article 6): looks into them, notes evidence, accepts, holds or refuses with a
 * ground. Accepting makes the hospital, its contract and the seats of its users.
 */
@Stateless
public class Admission {

    private static final int REASON = 2_000;

    @Inject
    Applications applications;

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    Findings findings;

    @Inject
    MailExceptions exceptions;

    @Inject
    Periods periods;

    @Inject
    SeatSettings settings;

    @Inject
    Capacity capacity;

    @Inject
    CurrentCaller caller;

    @Inject
    ConsentRequests consents;

    @Inject
    TermsLibrary terms;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<ApplicationDecided> decided;

    @Inject
    Event<DecisionMoved> moved;

    @Inject
    Event<UserAdmitted> admitted;

    /** The queue, the longest waiting first. */
    @RolesAllowed(Roles.ADMIT)
    public ApplicationPage queue(@NotNull ApplicationQueue queue, int first, int most) {
        List<ApplicationSummary> page = applications.page(queue.states(), first, Math.min(most, 100));
        Set<UUID> awaited = new HashSet<>(
                applications.proposed(page.stream().map(ApplicationSummary::id).toList()));
        return new ApplicationPage(
                page.stream()
                        .map(line -> line.awaitingSecond(awaited.contains(line.id())))
                        .toList(),
                applications.count(queue.states()));
    }

    /**
     * All facts, findings, evidence and decisions.
     *
     * @throws NotFoundException when there is no such application, or it is not sent yet
     */
    @RolesAllowed(Roles.ADMIT)
    public ApplicationReview review(@NotNull UUID id) {
        return view(sent(id));
    }

    /**
     * Notes what shows that conditions are met; from then on the application is in review.
     *
     * @throws InvalidInputException without evidence
     * @throws RefusedException when it changed meanwhile, or while a second officer is awaited
     */
    @Enforces("A06-1")
    @RolesAllowed(Roles.ADMIT)
    public ApplicationReview note(@NotNull @Valid NoteChecks notes) {
        Application application = unchanged(notes.application(), notes.version());
        FormReading reading = new FormReading();
        Map<CheckItem, String> read = reading.checks(notes.checks());
        reading.requireNothingWrong();
        read.forEach((item, evidence) -> application.note(item, evidence, caller.requireAccount(), clock.instant()));
        applications.flush();
        return view(application);
    }

    /** Looks again for what the service notices by itself; others may have applied meanwhile. */
    @RolesAllowed(Roles.ADMIT)
    public ApplicationReview lookAgain(@NotNull UUID id, int version) {
        Application application = unchanged(id, version);
        application.noticed(findings.of(application), caller.requireAccount(), clock.instant());
        applications.flush();
        return view(application);
    }

    /**
     * Accepts, holds or refuses, with a ground. With the ground of article 6-2-5 it is proposed to a second officer.
     *
     * @throws InvalidInputException without a ground, and without a reason where the ground needs one
     * @throws RefusedException when the ground does not fit, with a condition not looked into, when it changed
     *     meanwhile, or while a second officer is awaited
     * @throws org.noroshi.platform.DuplicateException when the institution or one of the addresses is a member already
     */
    @Enforces("A06-2")
    @RolesAllowed(Roles.ADMIT)
    public ApplicationReview decide(@NotNull @Valid DecideApplication command) {
        Application application = unchanged(command.application(), command.version());
        String reason = command.reason() == null || command.reason().isBlank()
                ? ""
                : words("reason", command.reason(), MembershipError.REASON_REQUIRED);
        if (command.kind() != DecisionKind.ACCEPT && command.ground() == null) {
            throw new InvalidInputException("ground", MembershipError.GROUND_REQUIRED);
        }
        if (command.ground() != null && command.ground().needsSecondOfficer() && reason.isEmpty()) {
            throw new InvalidInputException("reason", MembershipError.REASON_REQUIRED);
        }
        if (command.kind() == DecisionKind.ACCEPT && lacksIdentity(application)) {
            throw new RefusedException(MembershipError.IDENTITY_UNPROVED);
        }
        UUID officer = caller.requireAccount();
        // all conditions are met, but there is no room: the acceptance becomes a place in the line (article 6-3)
        boolean toTheLine = command.kind() == DecisionKind.ACCEPT
                && application.state().isOpen()
                && application.proposal().isEmpty()
                && application.openChecks().isEmpty()
                && !capacity.hasPlaceFor(application);
        Decision decision = toTheLine
                ? application.decide(DecisionKind.HOLD, DecisionGround.A06_3, reason, officer, clock.instant())
                : application.decide(command.kind(), command.ground(), reason, officer, clock.instant());
        if (decision.isEffective()) {
            carryOut(application, decision, officer);
        } else {
            moved.fire(new DecisionMoved(application.id(), DecisionState.PROPOSED, decision.ground()));
        }
        applications.flush();
        return view(application);
    }

    /**
     * Agrees with what another officer proposed, or not.
     *
     * @throws RefusedException when it is the same officer, nothing is proposed, or it changed meanwhile
     */
    @RolesAllowed(Roles.ADMIT)
    public ApplicationReview second(@NotNull @Valid SecondDecision command) {
        Application application = unchanged(command.application(), command.version());
        String note = command.note() == null || command.note().isBlank()
                ? null
                : words("note", command.note(), MembershipError.REASON_REQUIRED);
        UUID officer = caller.requireAccount();
        Decision decision = application.second(command.agreed(), note, officer, clock.instant());
        if (decision.isEffective()) {
            carryOut(application, decision, officer);
        } else {
            moved.fire(new DecisionMoved(application.id(), DecisionState.DECLINED, decision.ground()));
        }
        applications.flush();
        return view(application);
    }

    private boolean lacksIdentity(Application application) {
        return settings.identityProofDemanded()
                && periods.identity(application.id()).stream()
                        .findFirst()
                        .filter(proof -> proof.card().proved())
                        .isEmpty();
    }

    private void carryOut(Application application, Decision decision, UUID officer) {
        switch (decision.kind()) {
            case ACCEPT -> admit(application, officer);
            case HOLD -> mail(ApplicationHeldMail.KIND, application);
            case REFUSE -> mail(ApplicationRefusedMail.KIND, application);
        }
        decided.fire(new ApplicationDecided(application.id(), decision.kind(), decision.ground()));
    }

    private void admit(Application application, UUID officer) {
        if (!terms.currentReference().versionId().equals(application.termsVersion())) {
            throw new RefusedException(MembershipError.CONSENT_OUTDATED);
        }
        Instant now = clock.instant();
        Organisation organisation = new Organisation(
                application.institution(),
                accepted(application),
                application.language(),
                application.nextYearConsent(),
                now);
        organisations.add(organisation);
        Contract contract = new Contract(
                organisation.id(),
                application.id(),
                application.institution().code(),
                application.termsVersion(),
                officer,
                now);
        List<UserAdmitted> users = new ArrayList<>();
        for (Person person : application.people()) {
            Seat seat = contract.admit(person, application.language(), settings.seats(), now);
            users.add(new UserAdmitted(seat.id(), contract.id(), seat.isLiaison()));
        }
        contracts.add(contract);
        String evidence = application.checks().get(CheckItem.N3A).evidence();
        application
                .people()
                .forEach(person -> exceptions.allowWhereNeeded(organisation, person, evidence, officer, now));
        users.forEach(admitted::fire);
    }

    /** The domains of the application; names below one count when the officer accepted an address there. */
    private static Map<String, Boolean> accepted(Application application) {
        Map<String, Boolean> domains = new TreeMap<>();
        for (String name : application.domains()) {
            MailDomain domain = new MailDomain(name);
            domains.put(
                    name,
                    application.people().stream()
                            .map(person -> new EmailAddress(person.mail()).domain())
                            .anyMatch(used -> domain.covers(used) && !domain.equals(used)));
        }
        return domains;
    }

    private Application sent(UUID id) {
        return applications
                .find(id)
                .filter(application -> application.submittedAt().isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private Application unchanged(UUID id, int version) {
        Application application = sent(id);
        if (application.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return application;
    }

    private void mail(String kind, Application application) {
        outbox.enqueue(
                kind,
                Json.createObjectBuilder()
                        .add("application", application.id().toString())
                        .build());
    }

    private static String words(String field, String typed, MembershipError whenMissing) {
        FormReading reading = new FormReading();
        String text = reading.text(field, typed == null ? "" : typed, REASON, whenMissing);
        reading.requireNothingWrong();
        return text;
    }

    private ApplicationReview view(Application application) {
        UUID viewer = caller.requireAccount();
        Map<CheckItem, String> evidence = new TreeMap<>();
        application.checks().forEach((item, note) -> evidence.put(item, note.evidence()));
        List<DecisionCard> decisions = application.decisions().stream()
                .map(decision -> decision.card(viewer))
                .toList();
        boolean mayDecide =
                application.state().isOpen() && application.proposal().isEmpty();
        return new ApplicationReview(
                application.id(),
                application.version(),
                application.number(),
                application.state(),
                application.institution(),
                application.domains(),
                application.people(),
                new TreeSet<>(application.pledges()),
                application.nextYearConsent(),
                application.browserCheck(),
                application.termsVersion(),
                application.language(),
                application.findings(),
                evidence,
                decisions,
                application.transitions().stream()
                        .map(ApplicationTransition::view)
                        .toList(),
                application.submittedAt(),
                application.confirmedAt(),
                contracts.ofApplication(application.id()),
                mayDecide,
                mayDecide && application.openChecks().isEmpty() && !consents.isDue(application),
                consents.isDue(application),
                decisions.stream().anyMatch(DecisionCard::maySecond));
    }
}
