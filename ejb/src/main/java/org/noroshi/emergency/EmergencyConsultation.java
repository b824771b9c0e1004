package org.noroshi.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Author;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PublishReport;
import org.noroshi.sharing.Reporting;

/** Asking for help in an emergency, and whether the desk may call. */
@Stateless
public class EmergencyConsultation {

    @Inject
    Viewers viewers;

    @Inject
    Reporting reporting;

    @Inject
    PostCustody custody;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Emergencies emergencies;

    @Inject
    EmergencyMail mail;

    @Inject
    EmergencySettings settings;

    @Inject
    BusinessHours hours;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<EmergencyAsked> asked;

    @Inject
    Event<CallWished> wished;

    @Inject
    Event<CallErased> erased;

    /** Whom to call now, when the desk is there, and what to do first. */
    @RolesAllowed(Roles.READ)
    public HelpNow help(@NotNull Locale language) {
        BusinessCalendar calendar = hours.calendar();
        Instant now = clock.instant();
        return new HelpNow(
                calendar.isOpen(now),
                calendar.nextOpening(now),
                hours.opens(),
                hours.closes(),
                settings.numbers(),
                FirstHour.in(language),
                settings.callKept().toDays());
    }

    /** What to do first and whom to call, as a file that opens without a network. */
    @RolesAllowed(Roles.READ)
    public byte[] paper(@NotNull Locale language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
        return FirstHourPaper.of(FirstHour.in(language), settings.numbers(), today, language);
    }

    /**
     * Opens a thread that is public at once, and tells the desk; the same client key again gives the thread that there is
     * already.
     *
     * @return the thread's id
     * @throws org.noroshi.platform.InvalidInputException when it is not said what happens, or not whom to call
     * @throws RefusedException when something in it could tell who writes, and no reason is given
     * @throws org.noroshi.platform.TooManyRequestsException when account or hospital have posted too much lately
     */
    @RolesAllowed(Roles.POST)
    public UUID ask(@Valid @NotNull AskForHelp command) {
        Viewer viewer = viewers.current();
        if (command.trouble() == null) {
            throw new InvalidInputException("trouble", EmergencyError.CHOOSE_TROUBLE);
        }
        Optional<CallWish> wish = Optional.ofNullable(command.call()).flatMap(EmergencyConsultation::wish);
        UUID thread = reporting.callForHelp(new PublishReport(
                command.clientKey(),
                command.audience(),
                command.tlp(),
                command.conditions(),
                command.trouble().title(viewer.language()),
                command.sections(),
                command.damageTlp(),
                true,
                command.guard()));
        if (emergencies.find(thread).isEmpty()) {
            UUID author = pseudonyms.of(thread, viewer).map(Author::ref).orElseThrow();
            Emergency emergency = new Emergency(thread, author, clock.instant());
            emergencies.add(emergency);
            asked.fire(new EmergencyAsked(thread));
            wish.ifPresent(call -> callMe(emergency, call));
            mail.asked(thread);
        }
        return thread;
    }

    /**
     * How the viewer stands with being called in a thread; empty when it is no emergency of the viewer's.
     */
    @RolesAllowed(Roles.READ)
    public Optional<OwnCall> own(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        return emergencies
                .find(thread)
                .filter(emergency -> isOwn(viewer, emergency))
                .map(emergency -> new OwnCall(
                        custody.titles(viewer, Set.of(thread)).getOrDefault(thread, ""),
                        emergency.callUntil().filter(until -> emergency.hasCallAt(now)),
                        emergency.seenAt().filter(at -> emergency.hasCallAt(now)),
                        emergency.isDone()));
    }

    /**
     * Lets the desk call, or gives another number.
     *
     * @throws NotFoundException when it is no emergency of the viewer's
     * @throws org.noroshi.platform.InvalidInputException when name or number are missing
     * @throws RefusedException when the desk has dealt with it, or the thread has ended
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public void letCall(@NotNull UUID thread, @NotNull CallMe call) {
        Viewer viewer = viewers.current();
        Emergency emergency = owned(viewer, thread);
        if (emergency.isDone()) {
            throw new RefusedException(EmergencyError.IS_OVER);
        }
        callMe(emergency, read(call));
        mail.asked(thread);
    }

    /**
     * Takes back that the desk may call: nothing of name and number is left.
     *
     * @throws NotFoundException when it is no emergency of the viewer's
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public void takeBackCall(@NotNull UUID thread) {
        if (owned(viewers.current(), thread).eraseCall()) {
            erased.fire(new CallErased(thread));
        }
    }

    private void callMe(Emergency emergency, CallWish wish) {
        emergency.callMe(wish, seal, clock.instant(), settings.callKept());
        wished.fire(new CallWished(emergency.thread()));
    }

    private static Optional<CallWish> wish(CallMe call) {
        if (call.wanted()) {
            return Optional.of(read(call));
        }
        if (!call.isEmpty()) {
            throw new InvalidInputException("callWanted", EmergencyError.SAY_WHETHER_TO_CALL);
        }
        return Optional.empty();
    }

    private static CallWish read(CallMe call) {
        TypedText typed = new TypedText();
        CallWish wish = CallWish.of(call, typed);
        typed.requireNothingWrong();
        return wish;
    }

    private Emergency owned(Viewer viewer, UUID thread) {
        return emergencies
                .hold(thread)
                .filter(emergency -> isOwn(viewer, emergency))
                .orElseThrow(NotFoundException::new);
    }

    private boolean isOwn(Viewer viewer, Emergency emergency) {
        return pseudonyms
                .of(emergency.thread(), viewer)
                .filter(author -> author.ref().equals(emergency.author()))
                .isPresent();
    }
}
