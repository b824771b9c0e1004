package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.Transactions;

/** What is left in the outbox is neither lost nor sent by two at once. */
public interface OutboxScenarios {

    private static Outbox outbox() {
        return CDI.current().select(Outbox.class).get();
    }

    private static JsonObject payload() {
        return Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .build();
    }

    @Test
    default void aMessageIsNotThereWhenItsTransactionFails() throws Exception {
        String key = "rolled-back-" + UUID.randomUUID();
        Transactions.rolledBack(() -> outbox().enqueueOnce("test/nothing", payload(), key));
        assertThat(Transactions.call(
                        () -> CDI.current().select(OutboxMessages.class).get().has(key)))
                .isFalse();
    }

    @Test
    default void onlyOneOfManyClaimsAMessage() throws Exception {
        // due in an hour, so that the worker does not join the race
        Instant later = CDI.current().select(Clock.class).get().instant().plus(Duration.ofHours(1));
        OutboxMessages messages = CDI.current().select(OutboxMessages.class).get();
        UUID id = Transactions.call(() -> {
            OutboxMessage message = new OutboxMessage("test/nothing", payload().toString(), null, later);
            messages.add(message);
            return message.id();
        });
        assertThat(Transactions.call(() -> outbox().claim(id, Duration.ofMinutes(1))))
                .as("a message that is not due is nobody's")
                .isFalse();

        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> claims = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                claims.add(() -> Transactions.call(() -> messages.claim(id, later, later.plus(Duration.ofMinutes(1)))));
            }
            int won = 0;
            for (Future<Boolean> claim : pool.invokeAll(claims)) {
                won += claim.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    default void aParkedMessageIsNobodys() throws Exception {
        UUID id = Transactions.call(() -> {
            OutboxMessage message = new OutboxMessage("test/nothing", payload().toString(), null, Instant.EPOCH);
            CDI.current().select(OutboxMessages.class).get().add(message);
            message.park("not for the worker", Instant.EPOCH);
            return message.id();
        });
        assertThat(Transactions.call(() -> outbox().claim(id, Duration.ofMinutes(1))))
                .isFalse();
    }

    @Test
    default void whoHasAMessageIsRememberedByTagAlone() throws Exception {
        UUID id = Transactions.call(() -> {
            OutboxMessage message = new OutboxMessage("test/nothing", payload().toString(), null, Instant.EPOCH);
            message.sent(Instant.EPOCH);
            CDI.current().select(OutboxMessages.class).get().add(message);
            return message.id();
        });
        String recipient = UUID.randomUUID().toString();
        assertThat(Transactions.call(() -> outbox().settled(id))).isEmpty();
        Transactions.call(() -> {
            outbox().delivered(id, recipient);
            return null;
        });
        assertThat(Transactions.call(() -> outbox().settled(id))).containsExactly(outbox().deliveryTag(id, recipient));
        assertThat(outbox().deliveryTag(id, recipient)).doesNotContain(recipient);
    }
}
