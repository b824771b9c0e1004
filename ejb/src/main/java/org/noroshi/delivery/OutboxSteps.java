package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.OutboxWork;
import org.noroshi.platform.ServiceModes;

/** What the postman does in the database, each step a transaction of its own and an errand of the service itself. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxSteps {

    @Inject
    Outbox outbox;

    @Inject
    OutboxHandlers handlers;

    @Inject
    Occasion occasion;

    @Inject
    ServiceModes modes;

    @Inject
    Event<MessageSent> sent;

    /** How many messages wait, and how many have been given up. */
    record Figures(long waiting, long parked) {}

    Figures figures() {
        return new Figures(outbox.waiting(), outbox.parkedCount());
    }

    List<UUID> due(int most) {
        return modes.now().mode().holdsMail() ? outbox.due(handlers.sentWhileStopped(), most) : outbox.due(most);
    }

    /** Whether the message has to wait because the service is stopped; asked before each letter. */
    boolean mustWait(OutboxWork work) {
        return modes.now().mode().holdsMail() && !handlers.sentWhileStopped().contains(work.kind());
    }

    /** Gives a message back that is not through yet. */
    void release(OutboxWork work, String refusal) {
        outbox.release(work.id(), refusal);
    }

    boolean claim(UUID id, Duration lease) {
        return outbox.claim(id, lease);
    }

    OutboxWork work(UUID id) {
        return outbox.work(id);
    }

    /**
     * The letters that nobody has received yet, to those who may receive them at this moment; prolongs the claim.
     *
     * @throws IllegalStateException when no capability answers for the kind
     */
    List<Letter> open(OutboxWork work, Duration lease) {
        outbox.keep(work.id(), lease);
        Set<String> settled = outbox.settled(work.id());
        Map<String, Letter> byRecipient = new LinkedHashMap<>();
        for (Letter letter : handler(work).letters(work.json())) {
            if (!settled.contains(outbox.deliveryTag(work.id(), letter.recipient()))) {
                byRecipient.putIfAbsent(letter.recipient(), letter);
            }
        }
        return List.copyOf(byRecipient.values());
    }

    void delivered(OutboxWork work, Letter letter, Instant acceptedAt, Duration lease) {
        occasion.onErrand("outbox");
        outbox.keep(work.id(), lease);
        outbox.delivered(work.id(), letter.recipient());
        handler(work).delivered(work.json(), letter, acceptedAt);
    }

    void refused(OutboxWork work, Letter letter, String reason, Duration lease) {
        occasion.onErrand("outbox");
        outbox.keep(work.id(), lease);
        outbox.refused(work.id(), letter.recipient());
        handler(work).undeliverable(work.json(), letter, reason);
    }

    void keep(OutboxWork work, Duration lease) {
        outbox.keep(work.id(), lease);
    }

    /** Ends the message: sent, or parked when somebody was refused. */
    void settle(OutboxWork work, String refusal) {
        occasion.onErrand("outbox");
        if (outbox.hasRefusals(work.id())) {
            outbox.park(work.id(), refusal);
        } else {
            outbox.sent(work.id());
            sent.fire(new MessageSent(work.id()));
        }
    }

    void retry(OutboxWork work, String reason, Duration delay) {
        outbox.failed(work.id(), reason, delay);
    }

    void park(OutboxWork work, String reason) {
        outbox.park(work.id(), reason);
    }

    private OutboxHandler handler(OutboxWork work) {
        return handlers.of(work.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody answers for messages of kind " + work.kind()));
    }
}
