package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.membership.Correspondence;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/** Where the desk's officers read inquiries and answer them by name (article 10-3). Nobody else sees one (article 28-4). */
@Stateless
public class InquiryDesk {

    @Inject
    InquiryRows rows;

    @Inject
    InquiryWords words;

    @Inject
    InquiryMail mail;

    @Inject
    KnownPeople people;

    @Inject
    Correspondence correspondence;

    @Inject
    BusinessHours hours;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<InquiryMoved> moved;

    /** The inquiries on that shelf; what is due first stands first. */
    @RolesAllowed(Roles.DESK)
    @Enforces("A28-4")
    public List<InquiryLine> list(@NotNull InquiryShelf shelf) {
        UUID own = caller.requireAccount();
        return rows.in(shelf.states()).stream()
                .filter(inquiry -> shelf != InquiryShelf.UNSORTED || !inquiry.isSorted())
                .filter(inquiry -> shelf != InquiryShelf.MINE
                        || inquiry.assignedTo().filter(own::equals).isPresent())
                .map(this::line)
                .toList();
    }

    /** The inquiry with all that was said, notes among it. */
    @RolesAllowed(Roles.DESK)
    @Enforces("A28-4")
    public InquiryCard card(@NotNull UUID id) {
        Inquiry inquiry = rows.find(id).orElseThrow(NotFoundException::new);
        return new InquiryCard(
                line(inquiry),
                words.posts(inquiry, caller.requireAccount(), true),
                inquiry.mail(),
                inquiry.assignedTo(),
                inquiry.state() != InquiryState.CLOSED,
                Inquiry.WAYS.get(inquiry.state()).contains(InquiryState.WAITING),
                Inquiry.WAYS.get(inquiry.state()).contains(InquiryState.CLOSED),
                Inquiry.WAYS.get(inquiry.state()).contains(InquiryState.REOPENED));
    }

    /** Whom an inquiry can be given to. */
    @RolesAllowed(Roles.DESK)
    public List<KnownPerson> officers() {
        return people.desk();
    }

    /**
     * Answers; the asker is told by mail.
     *
     * @throws org.noroshi.platform.RefusedException when it is closed
     */
    @RolesAllowed(Roles.DESK)
    @Enforces("A10-3")
    public void answer(@NotNull UUID id, String text) {
        String read = text("text", text);
        Inquiry inquiry = toChange(id);
        inquiry.answer(officer(), words.sealed(read), clock.instant());
        mail.answered(inquiry);
        tell(inquiry);
    }

    /**
     * Asks the asker for something; the clock stops until there is an answer.
     *
     * @throws org.noroshi.platform.RefusedException when it is answered or closed
     */
    @RolesAllowed(Roles.DESK)
    public void askBack(@NotNull UUID id, String text) {
        String read = text("text", text);
        Inquiry inquiry = toChange(id);
        inquiry.askBack(officer(), words.sealed(read), clock.instant());
        mail.answered(inquiry);
        tell(inquiry);
    }

    /** Writes something for the other officers alone. */
    @RolesAllowed(Roles.DESK)
    public void note(@NotNull UUID id, String note) {
        String read = text("note", note);
        Inquiry inquiry = toChange(id);
        inquiry.note(Optional.of(officer()), words.sealed(read), clock.instant());
        tell(inquiry);
    }

    /**
     * Closes it.
     *
     * @throws org.noroshi.platform.RefusedException when it is closed already
     */
    @RolesAllowed(Roles.DESK)
    public void close(@NotNull UUID id) {
        Inquiry inquiry = toChange(id);
        inquiry.close(officer(), clock.instant());
        tell(inquiry);
    }

    /** Takes it up again. */
    @RolesAllowed(Roles.DESK)
    public void reopen(@NotNull UUID id) {
        Inquiry inquiry = toChange(id);
        Instant now = clock.instant();
        inquiry.reopen(Optional.of(officer()), now, words.due(now));
        tell(inquiry);
    }

    /**
     * Gives it to an officer, or back to all.
     *
     * @throws org.noroshi.platform.InvalidInputException when that is no officer
     */
    @RolesAllowed(Roles.DESK)
    public void assign(@NotNull UUID id, @NotNull Optional<UUID> officer) {
        TypedText typed = new TypedText();
        if (officer.isPresent()
                && people.desk().stream().noneMatch(one -> one.account().equals(officer.get()))) {
            typed.wrong("officer", InquiryError.NOT_AN_OFFICER);
        }
        typed.requireNothingWrong();
        toChange(id).assign(officer);
    }

    /** Says what an inquiry is about that came without the agreed subject. */
    @RolesAllowed(Roles.DESK)
    public void sort(@NotNull UUID id, @NotNull InquiryKind kind) {
        toChange(id).sort(kind);
    }

    private static String text(String field, String typed) {
        TypedText reading = new TypedText();
        String read = reading.text(field, typed, AskInquiry.TEXT);
        reading.requireNothingWrong();
        return read;
    }

    private Inquiry toChange(UUID id) {
        return rows.findToChange(id).orElseThrow(NotFoundException::new);
    }

    private Inquiry.Officer officer() {
        UUID account = caller.requireAccount();
        return new Inquiry.Officer(
                account, people.of(account).map(KnownPerson::name).orElseThrow(NotFoundException::new));
    }

    private void tell(Inquiry inquiry) {
        moved.fire(new InquiryMoved(inquiry.id(), inquiry.state()));
    }

    private InquiryLine line(Inquiry inquiry) {
        Instant now = clock.instant();
        BusinessCalendar calendar = hours.calendar();
        return new InquiryLine(
                inquiry.id(),
                inquiry.number(),
                inquiry.kind(),
                inquiry.origin(),
                inquiry.state(),
                inquiry.isSorted(),
                words.subject(inquiry),
                inquiry.name(),
                inquiry.organisation().flatMap(correspondence::name),
                inquiry.openedAt(),
                inquiry.dueAt(),
                inquiry.waitingSince().map(since -> calendar.businessMinutes(since, now)),
                inquiry.isOverdueAt(now),
                inquiry.assignedTo().flatMap(people::of).map(KnownPerson::name));
    }
}
