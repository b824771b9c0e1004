package org.noroshi.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.ServiceModes;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.terms.ConsentSubject;
import org.noroshi.terms.RecordConsent;
import org.noroshi.terms.TermsLibrary;
import org.noroshi.terms.TermsReference;

/**
 * What an institution does that wants to be admitted (article 5). Open to everybody: whoever has the secret link of an
 * application may go on with it, and nobody else; without it there is nothing to see.
 */
@Stateless
public class Applying {

    /** A form bigger than this is not one: it is refused as a whole. */
    private static final int LONGEST_ENTRY = 2_000;

    private static final int MOST_LINES = 50;
    private static final int MOST_UNCONFIRMED = 3;
    private static final int MOST_MAILS = 10;
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(2);

    @Inject
    Applications applications;

    @Inject
    ApplicationLinks links;

    @Inject
    Findings findings;

    @Inject
    MembershipSettings settings;

    @Inject
    SeatSettings seatSettings;

    @Inject
    Periods periods;

    @Inject
    TermsLibrary terms;

    @Inject
    ConsentRequests consents;

    @Inject
    Outbox outbox;

    @Inject
    ServiceModes modes;

    @Inject
    Clock clock;

    @Inject
    Event<ApplicationSubmitted> submitted;

    @Inject
    Event<ApplicationConfirmed> confirmed;

    @Inject
    Event<ApplicationWithdrawn> withdrawn;

    /** Begins a form that keeps what is typed. */
    @PermitAll
    public ApplicationDraft start(Locale language) {
        modes.requireTakesIn();
        UUID id = UUID.randomUUID();
        Application application =
                new Application(id, links.tagOf(links.link(id)), Messages.language(language), clock.instant());
        applications.add(application);
        applications.flush();
        return draft(application);
    }

    /**
     * The form as it was kept, with what is wrong in it so far.
     *
     * @throws NotFoundException when the link leads nowhere
     */
    @PermitAll
    public ApplicationDraft draft(String link) {
        return draft(byLink(link));
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @throws InvalidInputException when something is too long to be kept
     * @throws RefusedException when it was changed meanwhile, in another tab, or is sent already
     */
    @PermitAll
    public ApplicationDraft keep(@NotNull @Valid KeepDraft draft) {
        modes.requireTakesIn();
        requireKeepable(draft.form());
        Application application = byLink(draft.link());
        requireUnchanged(application, draft.version());
        application.keep(draft.form(), Messages.language(draft.language()), clock.instant());
        applications.flush();
        return draft(application);
    }

    /**
     * Sends the form as it was kept: with consent to the terms that were on the screen and are still in force (article
     * 5-1), and both pledges (article 28). A second click changes nothing.
     *
     * @param clientAddress IP address from which it is done
     * @throws InvalidInputException with everything that is wrong
     * @throws org.noroshi.terms.TermsChangedException when the terms have changed since they were shown
     * @throws TooManyRequestsException when the address has too many unconfirmed applications already
     */
    @PermitAll
    public ApplicationStatus submit(String link, int version, String clientAddress) {
        Application application = byLink(link);
        if (application.state() != ApplicationState.DRAFT) {
            return status(application);
        }
        modes.requireTakesIn();
        requireUnchanged(application, version);
        ApplicationForm form = application.form();
        Submission read = read(form);
        Instant now = clock.instant();
        String liaisonMail = read.people().get(0).mail();
        if (applications.unconfirmedFor(liaisonMail, now.minus(Duration.ofDays(1))) >= MOST_UNCONFIRMED) {
            throw new TooManyRequestsException(Duration.ofDays(1));
        }
        terms.recordConsent(new RecordConsent(
                read.termsVersion(),
                form.consent().hash(),
                ConsentSubject.application(application.id()),
                read.people().get(0).name(),
                clientAddress));
        periods.add(SafetyDeclaration.ofApplication(
                application.id(),
                read.people().get(0).name(),
                form.consent().safety().stream()
                        .flatMap(name -> SafetyItem.of(name).stream())
                        .toList(),
                now));
        ApplicationSubmitted event = application.submit(read, now);
        mail(ApplicationConfirmationMail.KIND, application);
        submitted.fire(event);
        return status(application);
    }

    /**
     * Where the application stands.
     *
     * @throws NotFoundException when the link leads nowhere, or to a form that is not sent yet
     */
    @PermitAll
    public ApplicationStatus status(String link) {
        Application application = byLink(link);
        if (application.submittedAt().isEmpty()) {
            throw new NotFoundException();
        }
        return status(application);
    }

    /**
     * The liaison confirms the address. A repeat changes nothing.
     *
     * @param number of the application, from the mail
     * @param key secret, from the mail
     * @throws RefusedException when the link is wrong, too old, or replaced by a later one
     */
    @PermitAll
    public ApplicationStatus confirm(String number, String key) {
        Application application = Optional.ofNullable(number)
                // not every database can look for such a text at all
                .filter(given -> given.chars().noneMatch(Character::isISOControl))
                .flatMap(applications::findByNumber)
                .filter(found -> links.isConfirmation(found.id(), found.confirmationRound(), key))
                .orElseThrow(() -> new RefusedException(MembershipError.LINK_INVALID));
        if (application.confirmedAt().isPresent()) {
            return status(application);
        }
        Instant now = clock.instant();
        if (!application.isConfirmationOpen(settings.confirmationTime(), now)) {
            throw new RefusedException(MembershipError.LINK_INVALID);
        }
        ApplicationConfirmed event = application.confirm(findings.of(application), now);
        mail(ApplicationReceivedMail.KIND, application);
        confirmed.fire(event);
        return status(application);
    }

    /**
     * Sends the confirmation mail once more; the link in the earlier one stops working.
     *
     * @throws TooManyRequestsException when the last one went out only just now, or there were too many
     */
    @PermitAll
    public ApplicationStatus mailAgain(String link) {
        Application application = byLink(link);
        Instant now = clock.instant();
        Instant next = application.changedAt().plus(BETWEEN_MAILS);
        if (now.isBefore(next)) {
            throw new TooManyRequestsException(Duration.between(now, next));
        }
        if (application.confirmationRound() >= MOST_MAILS) {
            throw new TooManyRequestsException(settings.confirmationTime());
        }
        application.confirmationMailed(now);
        mail(ApplicationConfirmationMail.KIND, application);
        return status(application);
    }

    /**
     * Agrees to the terms that have taken effect since the application was sent (article 5-1). A second click changes
     * nothing.
     *
     * @param version that was on the screen
     * @param hash of the text that was on the screen
     * @param clientAddress IP address from which it is done
     * @throws org.noroshi.terms.TermsChangedException when the terms have changed again meanwhile
     * @throws RefusedException when the application is decided or taken back already
     */
    @PermitAll
    public ApplicationStatus agreeAgain(String link, UUID version, String hash, String clientAddress) {
        Application application = byLink(link);
        if (application.submittedAt().isEmpty()) {
            throw new NotFoundException();
        }
        terms.recordConsent(new RecordConsent(
                version,
                hash,
                ConsentSubject.application(application.id()),
                application.liaison().name(),
                clientAddress));
        application.agreeTo(version, clock.instant());
        return status(application);
    }

    /**
     * Takes the application back.
     *
     * @throws RefusedException when it is decided already
     */
    @PermitAll
    public ApplicationStatus withdraw(String link) {
        Application application = byLink(link);
        if (application.submittedAt().isEmpty()) {
            throw new NotFoundException();
        }
        if (application.state() != ApplicationState.WITHDRAWN) {
            withdrawn.fire(application.withdraw(clock.instant()));
        }
        return status(application);
    }

    private Submission read(ApplicationForm form) {
        FormReading reading = new FormReading();
        Optional<Institution> institution = reading.institution(form.institution());
        Submission read = new Submission(
                institution.orElse(null),
                reading.domains(form.institution()),
                reading.browserCheck(form.institution()),
                reading.people(form.people(), seatSettings.seats()),
                reading.pledges(form.consent()),
                form.consent().nextYear(),
                form.consent().terms().orElse(null));
        reading.terms(form.consent());
        reading.requireNothingWrong();
        return read;
    }

    private ApplicationDraft draft(Application application) {
        boolean open = application.state() == ApplicationState.DRAFT;
        Optional<ApplicationForm> form = open ? Optional.of(application.form()) : Optional.empty();
        FormReading institution = new FormReading();
        FormReading people = new FormReading();
        FormReading consent = new FormReading();
        form.ifPresent(typed -> {
            institution.institution(typed.institution());
            institution.domains(typed.institution());
            institution.browserCheck(typed.institution());
            people.people(typed.people(), seatSettings.seats());
            consent.pledges(typed.consent());
            consent.terms(ofToday(typed.consent()));
        });
        return new ApplicationDraft(
                links.link(application.id()),
                application.version(),
                application.state(),
                form,
                application.language(),
                application.changedAt(),
                seatSettings.seats(),
                institution.problems(),
                people.problems(),
                consent.problems());
    }

    /** Consent to an earlier text counts for nothing. */
    private ConsentEntry ofToday(ConsentEntry given) {
        TermsReference current = terms.currentReference();
        boolean same = given.terms().filter(current.versionId()::equals).isPresent()
                && current.hash().equals(given.hash());
        return same ? given : new ConsentEntry(Optional.empty(), "", given.pledges(), given.nextYear(), given.safety());
    }

    private ApplicationStatus status(Application application) {
        ApplicationState state = application.state();
        boolean held = state == ApplicationState.ON_HOLD
                || state == ApplicationState.WAITLISTED
                || state == ApplicationState.REFUSED;
        return new ApplicationStatus(
                links.link(application.id()),
                application.number(),
                application.institution().name(),
                application.liaison().mail(),
                state,
                application.transitions().stream()
                        .map(ApplicationTransition::view)
                        .toList(),
                application.submittedAt(),
                held ? application.lastEffective().map(Decision::ground) : Optional.empty(),
                state == ApplicationState.WAITLISTED
                        ? OptionalLong.of(applications.waitingBefore(application))
                        : OptionalLong.empty(),
                Application.WAYS.get(state).contains(ApplicationState.WITHDRAWN),
                state == ApplicationState.UNCONFIRMED,
                consents.isDue(application));
    }

    private Application byLink(String link) {
        return applications.findByLink(links.tagOf(link)).orElseThrow(NotFoundException::new);
    }

    private void mail(String kind, Application application) {
        outbox.enqueue(
                kind,
                Json.createObjectBuilder()
                        .add("application", application.id().toString())
                        .build());
    }

    private static void requireUnchanged(Application application, int version) {
        if (application.state() == ApplicationState.DRAFT && application.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
    }

    private static void requireKeepable(ApplicationForm form) {
        List<Problem> problems = new ArrayList<>();
        InstitutionEntry institution = form.institution();
        tooLong(problems, "name", institution.name());
        tooLong(problems, "kana", institution.kana());
        tooLong(problems, "code", institution.code());
        tooLong(problems, "codeEvidence", institution.codeEvidence());
        tooLong(problems, "founder", institution.founder());
        tooLong(problems, "beds", institution.beds());
        tooLong(problems, "postalCode", institution.postalCode());
        tooLong(problems, "prefecture", institution.prefecture());
        tooLong(problems, "address", institution.address());
        tooLong(problems, "telephone", institution.telephone());
        tooLong(problems, "browserCheck", institution.browserCheck());
        for (int i = 0; i < institution.domains().size(); i++) {
            tooLong(problems, "domains[" + i + "]", institution.domains().get(i));
        }
        for (int i = 0; i < form.people().size(); i++) {
            PersonEntry person = form.people().get(i);
            tooLong(problems, "people[" + i + "].name", person.name());
            tooLong(problems, "people[" + i + "].department", person.department());
            tooLong(problems, "people[" + i + "].duty", person.duty());
            tooLong(problems, "people[" + i + "].employment", person.employment());
            tooLong(problems, "people[" + i + "].mail", person.mail());
        }
        tooLong(problems, "terms", form.consent().hash());
        form.consent().pledges().forEach(pledge -> tooLong(problems, "pledges", pledge));
        if (form.people().size() > MOST_LINES
                || institution.domains().size() > MOST_LINES
                || form.consent().pledges().size() > MOST_LINES) {
            problems.add(new Problem("people", CommonError.TOO_LONG, List.of(MOST_LINES)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void tooLong(List<Problem> problems, String field, String typed) {
        if (typed.length() > LONGEST_ENTRY) {
            problems.add(new Problem(field, CommonError.TOO_LONG, List.of(LONGEST_ENTRY)));
        }
    }
}
