package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.delivery.RelayException.Reach;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxWork;
import org.noroshi.platform.Roles;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What was committed reaches those who may have it at that moment, once as far as the world allows it. */
public interface DeliveryScenarios {

    /** The worker may have letters of other scenarios, to everybody, before it. */
    Duration PATIENCE = Duration.ofMinutes(2);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static ProbeHandler.Probe probe(int recipients) {
        ProbeHandler.Probe probe = bean(ProbeHandler.class).of(UUID.randomUUID().toString());
        for (int i = 0; i < recipients; i++) {
            probe.letters.add(MailFixture.letter(
                    "user" + i + "-" + probe.name.substring(0, 8) + "@hospital.example", Locale.JAPANESE, probe.name));
        }
        return probe;
    }

    private static JsonObject payload(ProbeHandler.Probe probe) {
        return Json.createObjectBuilder().add("probe", probe.name).build();
    }

    /** A message that the worker leaves alone, because this test has claimed it. */
    private static UUID claimed(ProbeHandler.Probe probe) throws Exception {
        return Transactions.call(() -> {
            UUID id = bean(Outbox.class).enqueue(MailFixture.KIND, payload(probe));
            assertThat(bean(Outbox.class).claim(id, Duration.ofMinutes(10))).isTrue();
            return id;
        });
    }

    private static void send(UUID message, Relay relay) throws Exception {
        OutboxWork work = Transactions.call(() -> bean(Outbox.class).work(message));
        bean(Postman.class).carryOut(work, relay);
    }

    private static Map<String, Object> row(UUID message) {
        return Rows.of("select * from outbox where id = ?", message).get(0);
    }

    private static List<MimeMessage> files(String title) {
        Path directory = bean(MailSettings.class).directory();
        List<MimeMessage> found = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".eml")).toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                        if (mail.getSubject().contains(title)) {
                            found.add(mail);
                        }
                    }
                }
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    @Test
    default void aCommittedMessageIsSentByItself() throws Exception {
        ProbeHandler.Probe probe = probe(1);
        Instant before = Instant.now();
        UUID message = Transactions.call(() -> bean(Outbox.class).enqueue(MailFixture.KIND, payload(probe)));

        await().atMost(PATIENCE).until(() -> row(message).get("sent_at") != null);

        assertThat(files(probe.name)).hasSize(1);
        assertThat(probe.delivered).hasSize(1);
        assertThat(probe.delivered.values().iterator().next()).isBetween(before, Instant.now());
    }

    @Test
    @Tag("A05-2")
    default void withoutARelayMailsAreMarkedAsSamples() {
        assertThat(bean(Delivery.class).isSample()).isTrue();
    }

    @Test
    default void aMessageThatWasRolledBackIsNeverSent() throws Exception {
        ProbeHandler.Probe lost = probe(1);
        ProbeHandler.Probe kept = probe(1);
        Transactions.rolledBack(() -> bean(Outbox.class).enqueue(MailFixture.KIND, payload(lost)));
        UUID message = Transactions.call(() -> bean(Outbox.class).enqueue(MailFixture.KIND, payload(kept)));

        await().atMost(PATIENCE).until(() -> row(message).get("sent_at") != null);

        assertThat(lost.delivered).isEmpty();
        assertThat(files(lost.name)).isEmpty();
    }

    @Test
    default void afterABrokenSendingOnlyTheRestIsSent() throws Exception {
        ProbeHandler.Probe probe = probe(7);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> count == 3 ? new RelayException(Reach.NO_SERVICE, "connection lost") : null);

        send(message, relay);

        assertThat(probe.delivered).hasSize(2);
        assertThat(row(message)).containsEntry("attempts", 1).containsEntry("last_error", "connection lost");
        assertThat(row(message).get("sent_at")).isNull();

        relay.onSend(count -> null);
        send(message, relay);

        assertThat(probe.delivered).hasSize(7);
        assertThat(relay.recipients()).hasSize(7).doesNotHaveDuplicates();
        assertThat(row(message).get("sent_at")).isNotNull();
    }

    @Test
    default void aRepeatCarriesTheSameMessageId() throws Exception {
        ProbeHandler.Probe probe = probe(1);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        // the relay has taken it, but the server never learns of that
        relay.afterSend(() -> {
            throw new IllegalStateException("the server dies here");
        });
        send(message, relay);
        assertThat(probe.delivered).isEmpty();

        relay.afterSend(() -> {});
        send(message, relay);

        assertThat(relay.messageIds()).hasSize(2);
        assertThat(Set.copyOf(relay.messageIds())).hasSize(1);
        assertThat(probe.delivered).hasSize(1);
    }

    @Test
    default void whoLosesTheRightWhileOthersAreServedGetsNothing() throws Exception {
        ProbeHandler.Probe probe = probe(12);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        String loser = probe.letters.get(11).recipient();
        relay.onSend(count -> {
            probe.letters.removeIf(letter -> letter.recipient().equals(loser));
            return null;
        });

        send(message, relay);

        assertThat(relay.recipients()).hasSize(11).doesNotContain(loser);
    }

    @Test
    @Tag("A05-2")
    default void aRefusalIsReportedAtOnceAndTheOthersGetTheirs() throws Exception {
        ProbeHandler.Probe probe = probe(3);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> count == 2 ? new RelayException(Reach.REFUSED, "550 5.1.1") : null);

        send(message, relay);

        assertThat(probe.delivered).hasSize(2);
        assertThat(probe.undeliverable).hasSize(1).containsValue("550 5.1.1");
        assertThat(parked(message).code()).isEqualTo("550 5.1.1");
    }

    @Test
    default void aMessageToManyLetsOthersPassAndForgetsNoRefusal() throws Exception {
        ProbeHandler.Probe probe = probe(30);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> count == 2 ? new RelayException(Reach.REFUSED, "550 5.1.1") : null);

        send(message, relay);
        assertThat(relay.recipients()).as("letters of the first turn").hasSize(24);
        assertThat(row(message).get("parked_at")).isNull();

        await().atMost(PATIENCE).until(() -> row(message).get("parked_at") != null);
        assertThat(probe.delivered).hasSize(29);
        assertThat(parked(message).code()).isEqualTo("550 5.1.1");
    }

    @Test
    default void anOfficerSendsAParkedMailAgainToThoseWhoDoNotHaveIt() throws Exception {
        ProbeHandler.Probe probe = probe(3);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> count == 2 ? new RelayException(Reach.REFUSED, "550 5.1.1") : null);
        send(message, relay);

        asOfficer(operations -> operations.sendAgain(message));
        // not after everything that other scenarios have left in the queue, unless the worker is at it already
        bean(Postman.class).deliver(message);
        await().atMost(PATIENCE).until(() -> row(message).get("sent_at") != null);

        assertThat(probe.delivered).hasSize(3);
        assertThat(files(probe.name)).hasSize(1);
    }

    @Test
    default void aMessageThatIsNotParkedCanNotBeSentAgain() throws Exception {
        UUID message = claimed(probe(1));

        assertThatThrownBy(() -> asOfficer(operations -> operations.sendAgain(message)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void onlyAnOfficerSeesTheQueue() {
        assertThatThrownBy(() ->
                        As.account(UUID.randomUUID(), Set.of(Roles.READ, Roles.POST), () -> bean(MailOperations.class)
                                .queue()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void waitingTimesGrowAndThenTheMessageIsParked() throws Exception {
        ProbeHandler.Probe probe = probe(2);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> new RelayException(Reach.NO_SERVICE, "no connection"));

        for (Duration wait :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2))) {
            Instant before = Instant.now();
            send(message, relay);
            assertThat(instant(row(message).get("available_at")))
                    .isBetween(before.plus(wait).minusSeconds(1), Instant.now().plus(wait));
            assertThat(probe.undeliverable).isEmpty();
        }
        send(message, relay);

        assertThat(parked(message).code()).isEqualTo("no connection");
        assertThat(probe.undeliverable).hasSize(2);
    }

    @Test
    default void aPostponedLetterDoesNotHoldUpTheOthers() throws Exception {
        ProbeHandler.Probe probe = probe(3);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> count == 1 ? new RelayException(Reach.NOT_NOW, "451 4.7.1") : null);

        send(message, relay);

        assertThat(probe.delivered).hasSize(2);
        assertThat(row(message)).containsEntry("attempts", 1).containsEntry("last_error", "451 4.7.1");
    }

    @Test
    default void aClaimWhoseHolderDiedCountsAsATry() throws Exception {
        UUID message = Transactions.call(() -> {
            UUID id = bean(Outbox.class).enqueue(MailFixture.KIND, payload(probe(1)));
            assertThat(bean(Outbox.class).claim(id, Duration.ofMinutes(-1))).isTrue();
            assertThat(bean(Outbox.class).claim(id, Duration.ofMinutes(10))).isTrue();
            return id;
        });

        assertThat(row(message)).containsEntry("attempts", 1);
    }

    @Test
    default void neitherTableNorErrorTextNamesARecipient() throws Exception {
        ProbeHandler.Probe probe = probe(2);
        UUID message = claimed(probe);
        RelayOnPaper relay = new RelayOnPaper();
        relay.onSend(count -> {
            if (count == 1) {
                return null;
            }
            throw new IllegalStateException(
                    "no route to " + probe.letters.get(1).address());
        });

        send(message, relay);

        String stored = row(message) + " " + Rows.of("select * from outbox_delivery where outbox_id = ?", message);
        assertThat(stored).contains("IllegalStateException").doesNotContain("hospital.example");
    }

    private static ParkedMail parked(UUID message) throws Exception {
        List<ParkedMail> found = new ArrayList<>();
        asOfficer(operations -> operations.queue().oldestParked().stream()
                .filter(parked -> parked.id().equals(message))
                .forEach(found::add));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void asOfficer(Consumer<MailOperations> step) throws Exception {
        As.account(UUID.randomUUID(), Set.of(Roles.OPERATE), () -> {
            step.accept(bean(MailOperations.class));
            return null;
        });
    }

    private static Instant instant(Object column) {
        return column instanceof java.time.OffsetDateTime time
                ? time.toInstant()
                : ((java.sql.Timestamp) column).toInstant();
    }
}
