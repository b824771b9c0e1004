package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Inject
    Event<Enqueued> enqueued;

    protected Outbox() {}

    /** A message has been left; the worker wakes up when the transaction has succeeded. */
    public record Enqueued(UUID message) {}

    /**
     * Leaves a message of the kind; the payload holds ids, and never an account together with an item.
     *
     * @return the message's id
     */
    public UUID enqueue(String kind, JsonObject payload) {
        return leave(new OutboxMessage(kind, payload.toString(), null, clock.instant()));
    }

    /**
     * The same, but not sent before that time, to the second: for what is announced, never for what tells of an item.
     *
     * @return the message's id
     */
    public UUID enqueueNotBefore(String kind, JsonObject payload, Instant at) {
        OutboxMessage message = new OutboxMessage(kind, payload.toString(), null, clock.instant());
        message.waitUntil(at);
        return leave(message);
    }

    /**
     * The same, once only for each key: a second one is left out.
     *
     * @return whether it was the first
     */
    public boolean enqueueOnce(String kind, JsonObject payload, String dedupeKey) {
        boolean first = !messages.has(dedupeKey);
        if (first) {
            leave(new OutboxMessage(kind, payload.toString(), dedupeKey, clock.instant()));
        }
        return first;
    }

    /** Ids of messages that could be claimed now, oldest first. */
    public List<UUID> due(int most) {
        return messages.due(clock.instant(), most);
    }

    /** The same, of these kinds alone. */
    public List<UUID> due(Set<String> kinds, int most) {
        return kinds.isEmpty() ? List.of() : messages.due(clock.instant(), kinds, most);
    }

    /**
     * Gives a claimed message back; it does not count as a try.
     *
     * @param refusal what was last heard of somebody who will not get it; empty when nobody was refused
     */
    public void release(UUID id, String refusal) {
        message(id).release(refusal);
    }

    /**
     * Whether the message is this caller's alone until the lease ends. A claim that its holder has let run out, because
     * it died, counts as a try.
     */
    public boolean claim(UUID id, Duration lease) {
        Instant now = clock.instant();
        return messages.claim(id, now, now.plus(lease));
    }

    /** Prolongs a claim that is held. */
    public void keep(UUID id, Duration lease) {
        message(id).keep(clock.instant().plus(lease));
    }

    public OutboxWork work(UUID id) {
        return message(id).work();
    }

    /** Everybody has it. */
    public void sent(UUID id) {
        message(id).sent(clock.instant());
    }

    /**
     * Try again after the delay.
     *
     * @param error what an officer has to know; never an address, which would join a person to what the message is about
     */
    public void failed(UUID id, String error, Duration delay) {
        message(id).failed(error, clock.instant().plus(delay));
    }

    /**
     * Tries are used up: an officer has to look.
     *
     * @param error what the officer has to know; empty keeps what was noted before
     */
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

    /** How many are parked. */
    public long parkedCount() {
        return messages.parkedCount();
    }

    /**
     * Puts a parked message back into the queue, for those recipients who do not have it yet.
     *
     * @throws NotFoundException when no such message is parked
     */
    public void sendAgain(UUID id) {
        OutboxMessage message = message(id);
        if (!message.isParked()) {
            throw new NotFoundException();
        }
        message.sendAgain(clock.instant());
        messages.forgetRefusals(id);
        enqueued.fire(new Enqueued(id));
    }

    /** Who needs no further try, as {@link #deliveryTag}: those who have the message, and those refused for good. */
    public Set<String> settled(UUID id) {
        return messages.settled(id);
    }

    /** Whether a recipient of the message was refused for good. */
    public boolean hasRefusals(UUID id) {
        return messages.hasRefusals(id);
    }

    /** Remembers that the recipient has the message. */
    public void delivered(UUID id, String recipient) {
        messages.add(new OutboxDelivery(deliveryTag(id, recipient), id, false));
    }

    /** The message whose letter has this tag, if the relay has taken it. */
    public Optional<OutboxWork> workOfDelivery(String tag) {
        return messages.deliveredAs(tag).flatMap(messages::find).map(OutboxMessage::work);
    }

    /** Remembers that the relay refused this recipient for good. */
    public void refused(UUID id, String recipient) {
        messages.add(new OutboxDelivery(deliveryTag(id, recipient), id, true));
    }

    /** What the Message-ID of a letter is made of: the same at each try, without the key nobody's. */
    public String deliveryTag(UUID id, String recipient) {
        return seal.tag("outbox-delivery", id, recipient);
    }

    private UUID leave(OutboxMessage message) {
        messages.add(message);
        enqueued.fire(new Enqueued(message.id()));
        return message.id();
    }

    private OutboxMessage message(UUID id) {
        return messages.find(id).orElseThrow(NotFoundException::new);
    }
}
