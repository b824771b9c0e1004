package org.noroshi.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.IncomingMail;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** What came in by mail and nobody could make out: an officer reads it, and hands it on or puts it away. */
@Stateless
public class IncomingDesk {

    private static final int SHOWN = 100;

    @Inject
    IncomingRows rows;

    @Inject
    IncomingSeal seal;

    @Inject
    IncomingSteps steps;

    @Inject
    MailboxSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<IncomingHandled> handled;

    /** Whether there is a mailbox at all. */
    @RolesAllowed(Roles.DESK)
    public boolean hasMailbox() {
        return settings.host().isPresent();
    }

    /** The mails that wait, the longest waiting first. */
    @RolesAllowed(Roles.DESK)
    public List<IncomingCard> waiting() {
        return rows.waiting(SHOWN).stream().map(this::card).toList();
    }

    /**
     * Puts it away; its words are kept no longer.
     *
     * @throws NotFoundException when it does not wait
     */
    @RolesAllowed(Roles.DESK)
    public void putAway(@NotNull UUID id) {
        toChange(id).handled(caller.requireAccount(), clock.instant());
        handled.fire(new IncomingHandled(id));
    }

    /**
     * Hands it on to whoever takes in what people write.
     *
     * @throws NotFoundException when it does not wait
     * @throws RefusedException when nobody can take it
     */
    @RolesAllowed(Roles.DESK)
    public void handOn(@NotNull UUID id) {
        IncomingRow row = toChange(id);
        IncomingMail mail = seal.opened(row.sealed()).handedOn();
        if (mail.from().isEmpty() || !steps.offer(mail)) {
            throw new RefusedException(IncomingError.NOBODY_TAKES_IT);
        }
        row.handled(caller.requireAccount(), clock.instant());
        handled.fire(new IncomingHandled(id));
    }

    private IncomingRow toChange(UUID id) {
        return rows.findToChange(id).orElseThrow(NotFoundException::new);
    }

    private IncomingCard card(IncomingRow row) {
        IncomingMail mail = seal.opened(row.sealed());
        return new IncomingCard(
                row.id(),
                row.reason(),
                mail.from(),
                mail.name(),
                mail.subject(),
                List.of(mail.text().split("\n\\s*\n")),
                mail.attachments(),
                row.receivedAt(),
                !mail.from().isEmpty());
    }
}
