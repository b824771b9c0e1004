package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where business code leaves what must not be lost: the row commits or vanishes with the fact that caused it. The
 * worker in delivery takes it from here, and calls every other method inside a transaction of its own.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    OutboxMessages messages;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Outbox() {}

    /** Leaves a message of the kind; the payload holds ids, and never an account together with an item. */
    public void enqueue(String kind, JsonObject payload) {
        messages.add(new OutboxMessage(kind, payload.toString(), null, clock.instant()));
    }

    /** The same, once only for each key: a second one is left out. */
    public void enqueueOnce(String kind, JsonObject payload, String dedupeKey) {
        if (!messages.has(dedupeKey)) {
            messages.add(new OutboxMessage(kind, payload.toString(), dedupeKey, clock.instant()));
        }
    }

    /** Ids of messages that could be claimed now, oldest first. */
    public List<UUID> due(int most) {
        return messages.due(clock.instant(), most);
    }

    /** Whether the message is this caller's alone until the lease ends. */
    public boolean claim(UUID id, Duration lease) {
        Instant now = clock.instant();
        return messages.claim(id, now, now.plus(lease));
    }

    public OutboxWork work(UUID id) {
        return message(id).work();
    }

    /** Everybody has it. */
    public void sent(UUID id) {
        message(id).sent(clock.instant());
    }

    /** Try again after the delay. */
    public void failed(UUID id, String error, Duration delay) {
        message(id).failed(error, clock.instant().plus(delay));
    }

    /** Tries are used up: an officer has to look. */
    public void park(UUID id, String error) {
        message(id).park(error, clock.instant());
    }

    /** Parked messages, longest waiting first. */
    public List<ParkedMessage> parked(int most) {
        return messages.parked(most).stream().map(OutboxMessage::parked).toList();
    }

    /** How many wait to be sent. */
    public long waiting() {
        return messages.waiting();
    }

    /**
     * Puts a parked message back into the queue.
     *
     * @throws NotFoundException when there is no such message
     */
    public void sendAgain(UUID id) {
        message(id).sendAgain(clock.instant());
    }

    /** Whether the recipient has the message already. */
    public boolean isDelivered(UUID id, String recipient) {
        return messages.isDelivered(deliveryTag(id, recipient));
    }

    /** Remembers that the recipient has the message. */
    public void delivered(UUID id, String recipient) {
        messages.remember(deliveryTag(id, recipient), id);
    }

    /** What the Message-ID of a letter is made of: the same at each try, without the key nobody's. */
    public String deliveryTag(UUID id, String recipient) {
        return seal.tag("outbox-delivery", id, recipient);
    }

    private OutboxMessage message(UUID id) {
        return messages.find(id).orElseThrow(NotFoundException::new);
    }
}
