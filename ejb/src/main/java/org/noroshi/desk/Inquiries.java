package org.noroshi.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/**
 * Where somebody asks the desk and reads the answers (articles 10-3, 28-4 and 30). Asked by name, under a number, and seen by
 * nobody but the asker and the desk's officers: not even by other users of the same hospital.
 */
@Stateless
public class Inquiries {

    @Inject
    InquiryRows rows;

    @Inject
    InquiryIntake intake;

    @Inject
    InquiryWords words;

    @Inject
    InquirySettings settings;

    @Inject
    BusinessHours hours;

    @Inject
    KnownPeople people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** When the desk answers, and how it is reached; for everybody. */
    @PermitAll
    @Enforces("A10-3")
    public DeskHours hours() {
        Instant now = clock.instant();
        BusinessCalendar calendar = hours.calendar();
        return new DeskHours(
                calendar.isOpen(now),
                calendar.nextOpening(now),
                hours.opens(),
                hours.closes(),
                settings.subject(),
                settings.address());
    }

    /**
     * Asks the desk; there is an answer at once, that it has come in and when somebody will read it.
     *
     * @return the inquiry's id
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @Enforces("A10-3")
    @Enforces("A28-4")
    @Enforces("A30")
    public UUID ask(@NotNull AskInquiry command) {
        TypedText typed = new TypedText();
        if (command.kind() == null) {
            typed.wrong("kind", InquiryError.KIND_REQUIRED);
        }
        String subject = typed.line("subject", command.subject(), AskInquiry.SUBJECT);
        String text = typed.text("text", command.text(), AskInquiry.TEXT);
        typed.requireNothingWrong();
        KnownPerson asker = people.of(caller.requireAccount()).orElseThrow(NotFoundException::new);
        return intake.open(
                        command.kind(),
                        Inquiry.Asker.member(asker.account(), asker.organisation(), asker.name(), asker.language()),
                        true,
                        subject,
                        text)
                .id();
    }

    /** What the caller has asked, the latest first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<InquiryLine> mine() {
        return rows.of(caller.requireAccount()).stream()
                .map(inquiry -> new InquiryLine(
                        inquiry.id(),
                        inquiry.number(),
                        inquiry.kind(),
                        inquiry.origin(),
                        inquiry.state(),
                        true,
                        words.subject(inquiry),
                        inquiry.name(),
                        Optional.empty(),
                        inquiry.openedAt(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()))
                .toList();
    }

    /**
     * One of the caller's own inquiries with what was said in it.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public InquiryView read(@NotNull UUID id) {
        UUID account = caller.requireAccount();
        Inquiry inquiry =
                rows.find(id).filter(found -> found.belongsTo(account)).orElseThrow(NotFoundException::new);
        return new InquiryView(
                id,
                inquiry.number(),
                inquiry.kind(),
                inquiry.state(),
                words.subject(inquiry),
                words.posts(inquiry, account, false));
    }

    /**
     * Adds something to an own inquiry; it waits for the desk again.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     * @throws org.noroshi.platform.InvalidInputException without words
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public void write(@NotNull UUID id, String text) {
        TypedText typed = new TypedText();
        String read = typed.text("text", text, AskInquiry.TEXT);
        typed.requireNothingWrong();
        UUID account = caller.requireAccount();
        Inquiry inquiry =
                rows.findToChange(id).filter(found -> found.belongsTo(account)).orElseThrow(NotFoundException::new);
        intake.writeBack(inquiry, read);
    }
}
