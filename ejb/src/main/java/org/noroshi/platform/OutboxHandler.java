package org.noroshi.platform;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Says what a kind of outbox message means. Implemented by the capability that enqueues it, as an
 * {@code @ApplicationScoped} bean; called by the worker in delivery.
 */
public interface OutboxHandler {

    /** Capability and name, such as {@code sharing/post_published}. */
    String kind();

    /**
     * Who receives it <em>now</em>, and what it says. Asked each time a sending begins, inside a transaction, so that
     * nobody gets what he may no longer read.
     */
    List<Letter> letters(JsonObject payload);

    /** Whether it goes out while the service is stopped, because it is about the stop; everything else waits. */
    default boolean isSentWhileStopped() {
        return false;
    }

    /** The relay took the letter at that time. Called in a transaction of its own, before the next letter is sent. */
    default void delivered(JsonObject payload, Letter letter, Instant acceptedAt) {}

    /**
     * The relay refused the letter for good, or all tries are used up; the message is parked. Called in a transaction of
     * its own, once for each parking.
     *
     * @param reason the relay's reply code or the kind of failure, without any address
     */
    default void undeliverable(JsonObject payload, Letter letter, String reason) {}

    /**
     * A letter came back that the relay had taken. Called in a transaction of its own, once for each return.
     *
     * @param recipient whether the name of a letter's recipient is the one whose letter came back: the message keeps
     *     no names, so the capability tries those that come into question
     * @param reason status code of the return, without any address
     * @return whether the capability has taken note of it; if not, an officer has to look
     */
    default boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        return false;
    }
}
