package org.noroshi.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Roles;

/** What an officer sees of the mail queue, and can do about it: kinds and counts, never a recipient. */
@Stateless
public class MailOperations {

    private static final int SHOWN = 200;

    @Inject
    Outbox outbox;

    @Inject
    Delivery delivery;

    @Inject
    Event<MessageRequeued> requeued;

    /** How the queue stands now. */
    @RolesAllowed(Roles.OPERATE)
    public MailQueue queue() {
        return new MailQueue(
                outbox.waiting(),
                outbox.parkedCount(),
                outbox.parked(SHOWN).stream().map(ParkedMail::of).toList(),
                delivery.isSample());
    }

    /**
     * Puts a parked message back into the queue, for those who do not have it yet.
     *
     * @throws org.noroshi.platform.NotFoundException when no such message is parked
     */
    @RolesAllowed(Roles.OPERATE)
    public void sendAgain(UUID message) {
        outbox.sendAgain(message);
        requeued.fire(new MessageRequeued(message));
    }
}
