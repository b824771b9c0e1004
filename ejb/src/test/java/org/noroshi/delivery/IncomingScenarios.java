package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Group;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What comes in by mail is understood once, answered never when a machine sent it, and otherwise shown to an officer. */
public interface IncomingScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static void comesIn(String raw) throws Exception {
        bean(IncomingSteps.class).take(IncomingFixture.mail(raw), true);
    }

    private static <T> T officer(java.util.concurrent.Callable<T> step) throws Exception {
        Viewer officer = ViewerFixture.storedStaff(Group.SECRETARIAT, Locale.JAPANESE);
        return As.account(officer.account(), officer.roles(), step);
    }

    private static List<IncomingCard> waiting(String subject) throws Exception {
        return officer(() -> bean(IncomingDesk.class).waiting()).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    /** A letter that the relay has taken. */
    private static String sentLetter(ProbeHandler.Probe probe) throws Exception {
        UUID message = Transactions.call(() -> bean(Outbox.class)
                .enqueue(
                        MailFixture.KIND,
                        Json.createObjectBuilder().add("probe", probe.name).build()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Rows.of("select sent_at from outbox where id = ?", message)
                                .get(0)
                                .get("sent_at")
                        != null);
        String recipient = probe.letters.get(0).recipient();
        return bean(Outbox.class).deliveryTag(message, recipient);
    }

    private static ProbeHandler.Probe probe() {
        ProbeHandler.Probe probe = bean(ProbeHandler.class).of(UUID.randomUUID().toString());
        probe.letters.add(MailFixture.letter(
                "user-" + probe.name.substring(0, 8) + "@hospital.example", Locale.JAPANESE, probe.name));
        return probe;
    }

    @Test
    @Tag("A05-2")
    @Tag("A21")
    default void aReturnedLetterIsToldToWhoeverSentIt() throws Exception {
        ProbeHandler.Probe probe = probe();
        String tag = sentLetter(probe);

        comesIn(IncomingFixture.report(tag + "@" + bean(MailSettings.class).host(), "failed", "5.1.1"));

        assertThat(probe.returned).containsExactly(probe.letters.get(0).recipient() + " 5.1.1");
    }

    @Test
    @Tag("A21")
    @Tag("A05-2")
    default void aReturnThatSaysNothingIsKnownByTheAddressThatItCameTo() throws Exception {
        ProbeHandler.Probe probe = probe();
        String tag = sentLetter(probe);
        comesIn(
                """
                Return-Path: <>
                From: MAILER-DAEMON@relay.example
                To: bounces+%s@board.example.jp
                Subject: failure notice
                Message-ID: <%s@relay.example>
                Content-Type: text/plain; charset=us-ascii

                550 mailbox unavailable
                """
                        .formatted(tag, UUID.randomUUID()));

        assertThat(probe.returned).containsExactly(probe.letters.get(0).recipient() + " 550");
    }

    @Test
    @Tag("A21")
    default void theSameReturnCountsOnce() throws Exception {
        ProbeHandler.Probe probe = probe();
        String tag = sentLetter(probe);
        String raw = IncomingFixture.report(tag + "@" + bean(MailSettings.class).host(), "failed", "5.1.1");

        comesIn(raw);
        comesIn(raw);

        assertThat(probe.returned).hasSize(1);
    }

    @Test
    default void aReturnThatIsNotForGoodIsLeftAlone() throws Exception {
        ProbeHandler.Probe probe = probe();
        String tag = sentLetter(probe);
        comesIn(IncomingFixture.report(tag + "@" + bean(MailSettings.class).host(), "delayed", "4.4.1"));
        assertThat(probe.returned).isEmpty();
    }

    @Test
    default void aReturnOfNothingWeKnowIsShownToAnOfficer() throws Exception {
        String unknown = "A".repeat(43) + "@" + bean(MailSettings.class).host();
        int before = waiting("Undelivered Mail").size();
        comesIn(IncomingFixture.report(unknown, "failed", "5.1.1"));
        assertThat(waiting("Undelivered Mail")).hasSize(before + 1);
    }

    @Test
    @Tag("C-INQ")
    default void whatAPersonWritesBecomesAnInquiryAndIsAnsweredOnce() throws Exception {
        String from = UUID.randomUUID() + "@outside.example";
        comesIn(IncomingFixture.letter(from, "a question", "text"));
        assertThat(Rows.of("select id from inquiry where mail = ?", from)).hasSize(1);
    }

    @Test
    @Tag("C-INQ")
    default void anAutomaticReplyIsNeverAnsweredAndWaitsForAnOfficer() throws Exception {
        String subject = "Out of office " + UUID.randomUUID();
        String from = UUID.randomUUID() + "@outside.example";
        comesIn("Auto-Submitted: auto-replied\n" + IncomingFixture.letter(from, subject, "text"));

        assertThat(Rows.of("select id from inquiry where mail = ?", from)).isEmpty();
        assertThat(waiting(subject)).hasSize(1).first().satisfies(mail -> {
            assertThat(mail.reason()).isEqualTo(ParkedReason.AUTOMATIC);
            assertThat(mail.from()).isEqualTo(from);
        });
        List<WorkItem> work = Transactions.call(() -> bean(IncomingWork.class).waiting(1000, Locale.JAPANESE));
        assertThat(work).filteredOn(item -> item.about().equals(subject)).hasSize(1);
    }

    @Test
    default void anOfficerHandsAMailOnOrPutsItAway() throws Exception {
        String handedOn = "Newsletter " + UUID.randomUUID();
        String putAway = "Newsletter " + UUID.randomUUID();
        String from = UUID.randomUUID() + "@outside.example";
        comesIn("Precedence: bulk\n" + IncomingFixture.letter(from, handedOn, "text"));
        comesIn("Precedence: bulk\n" + IncomingFixture.letter(from, putAway, "text"));

        UUID first = waiting(handedOn).get(0).id();
        UUID second = waiting(putAway).get(0).id();
        officer(() -> {
            bean(IncomingDesk.class).handOn(first);
            bean(IncomingDesk.class).putAway(second);
            return null;
        });

        assertThat(waiting(handedOn)).isEmpty();
        assertThat(waiting(putAway)).isEmpty();
        assertThat(Rows.of("select id from inquiry where mail = ?", from)).hasSize(1);
        assertThat(Rows.of("select sealed from incoming_mail where id = ?", second))
                .allSatisfy(row ->
                        assertThat(row.get("sealed")).as("its words are gone").isNull());
    }

    @Test
    default void aMailThatIsTooLargeIsShownByItsHead() throws Exception {
        String subject = "Large " + UUID.randomUUID();
        bean(IncomingSteps.class)
                .take(IncomingFixture.mail(IncomingFixture.letter("a@outside.example", subject, "text")), false);
        assertThat(waiting(subject)).hasSize(1).first().satisfies(mail -> assertThat(mail.reason())
                .isEqualTo(ParkedReason.TOO_LARGE));
    }

    @Test
    default void onlyTheDeskReadsWhatComesIn() {
        for (Group group : List.of(Group.ANALYST, Group.USER, Group.LIAISON, Group.OBSERVER)) {
            assertThatThrownBy(() -> As.account(UUID.randomUUID(), group.roles(), () -> bean(IncomingDesk.class)
                            .waiting()))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(Group.SECRETARIAT.roles()).containsAll(Set.of(Roles.DESK));
    }

    @Test
    default void theServerKnowsHowToReadAMailbox() throws Exception {
        assertThat(Session.getInstance(new Properties()).getStore("imaps")).isNotNull();
    }
}
