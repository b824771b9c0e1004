package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.IncomingMail;
import org.noroshi.platform.MailReceiver;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.OutboxWork;
import org.noroshi.platform.Seal;

/** Decides what a mail that came in means, each in a transaction of its own and each once. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IncomingSteps {

    @Inject
    IncomingRows rows;

    @Inject
    IncomingSeal incomingSeal;

    @Inject
    Outbox outbox;

    @Inject
    OutboxHandlers handlers;

    @Inject
    @Any
    Instance<MailReceiver> receivers;

    @Inject
    MailSettings settings;

    @Inject
    Seal seal;

    @Inject
    Occasion occasion;

    @Inject
    Clock clock;

    /** Takes the mail over; one that has been here already is left alone. */
    void take(MimeMessage mail, boolean whole) {
        occasion.onErrand("incoming mail");
        String tag = tag(mail);
        if (rows.has(tag)) {
            return;
        }
        try {
            rows.add(judged(mail, whole, tag));
        } catch (MessagingException | IOException unreadable) {
            rows.add(parked(tag, ParkedReason.UNREADABLE, head(mail)));
        }
    }

    private IncomingRow judged(MimeMessage mail, boolean whole, String tag) throws MessagingException, IOException {
        IncomingMail read = MailReading.of(mail, clock.instant());
        if (!whole) {
            return parked(tag, ParkedReason.TOO_LARGE, read);
        }
        Optional<MailReturn> cameBack = MailReturn.in(mail, settings.host());
        if (cameBack.isPresent()) {
            return returned(tag, cameBack.get(), read);
        }
        if (MailReading.isAutomatic(mail)) {
            return parked(tag, ParkedReason.AUTOMATIC, read);
        }
        return offer(read)
                ? new IncomingRow(tag, IncomingOutcome.TAKEN, clock.instant())
                : parked(tag, ParkedReason.NOBODYS, read);
    }

    /** What failed when it was to be taken over waits for an officer. */
    void giveUp(MimeMessage mail) {
        String tag = tag(mail);
        if (!rows.has(tag)) {
            rows.add(parked(tag, ParkedReason.UNREADABLE, head(mail)));
        }
    }

    private IncomingMail head(MimeMessage mail) {
        try {
            return MailReading.headOf(mail, clock.instant());
        } catch (MessagingException e) {
            return IncomingSeal.unreadable(clock.instant());
        }
    }

    /** Offers the mail to the capabilities. */
    @Transactional(Transactional.TxType.REQUIRED)
    boolean offer(IncomingMail mail) {
        return receivers.stream().anyMatch(receiver -> receiver.receive(mail));
    }

    @Enforces("A05-2")
    @Enforces("A21")
    private IncomingRow returned(String tag, MailReturn cameBack, IncomingMail read) {
        if (!cameBack.permanent()) {
            return new IncomingRow(tag, IncomingOutcome.DROPPED, clock.instant());
        }
        boolean known = cameBack.tags().stream().anyMatch(letter -> isTakenNoteOf(letter, cameBack.code()));
        return known
                ? new IncomingRow(tag, IncomingOutcome.RETURN, clock.instant())
                : parked(tag, ParkedReason.UNKNOWN_RETURN, read);
    }

    /** Whether the letter with this tag is ours, and its capability has taken note of its return. */
    private boolean isTakenNoteOf(String letter, String code) {
        Optional<OutboxWork> sent = outbox.workOfDelivery(letter);
        return sent.isPresent()
                && handlers.of(sent.get().kind())
                        .filter(handler -> tellsOf(handler, sent.get(), letter, code))
                        .isPresent();
    }

    private boolean tellsOf(OutboxHandler handler, OutboxWork sent, String letter, String code) {
        return handler.returned(
                sent.json(),
                recipient -> outbox.deliveryTag(sent.id(), recipient).equals(letter),
                code);
    }

    private IncomingRow parked(String tag, ParkedReason reason, IncomingMail read) {
        return IncomingRow.parked(tag, reason, incomingSeal.sealed(read), clock.instant());
    }

    /** What makes a mail the same one: its Message-ID with sender and date. */
    private String tag(MimeMessage mail) {
        return seal.tag(
                "incoming-mail",
                headOf(mail, "Message-ID"),
                headOf(mail, "From"),
                headOf(mail, "Date"),
                headOf(mail, "Subject"));
    }

    private static String headOf(MimeMessage mail, String name) {
        try {
            return MailReading.header(mail, name).orElse("");
        } catch (MessagingException e) {
            return "";
        }
    }
}
