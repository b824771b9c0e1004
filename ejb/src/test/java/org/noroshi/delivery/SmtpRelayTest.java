package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.delivery.RelayException.Reach;

@DisplayName("メールの送出")
class SmtpRelayTest {

    private static final String ADDRESS = "liaison@hospital.example";

    @Test
    void aRealMailServerReceivesSubjectAndTextUnharmed() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (Relay.Line line = MailFixture.smtp(server.getSmtp().getPort()).open()) {
            line.send(mail(ADDRESS));
            line.send(mail("second@hospital.example"));

            assertThat(server.getReceivedMessages()).hasSize(2);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("【試験】不正なアクセス");
            assertThat((String) received.getContent()).contains("これは試験のメールです。");
            assertThat(received.getAllRecipients()[0]).hasToString(ADDRESS);
        } finally {
            server.stop();
        }
    }

    @Test
    @Tag("A21")
    void eachLetterIsReturnedToAnAddressThatTellsWhichOneItWas() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Composer composer = MailFixture.composer();
        composer.settings = MailFixture.settings(Map.of("noroshi.mail-bounces", "bounces@board.example.jp"));
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        try (Relay.Line line = MailFixture.smtp(server.getSmtp().getPort()).open()) {
            for (UUID id : List.of(first, second)) {
                line.send(composer.compose(
                        MailFixture.work(id), MailFixture.letter(ADDRESS, Locale.JAPANESE, "不正なアクセス")));
            }
            line.send(mail("without-a-mailbox@hospital.example"));

            assertThat(server.getReceivedMessages())
                    .extracting(received -> received.getHeader("Return-Path", ""))
                    .containsExactly(
                            "<bounces+" + composer.outbox.deliveryTag(first, ADDRESS) + "@board.example.jp>",
                            "<bounces+" + composer.outbox.deliveryTag(second, ADDRESS) + "@board.example.jp>",
                            "<" + composer.settings.from().getAddress() + ">");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRecipientRefusedWith550IsRefusedForGoodAndNamesNoAddress() {
        try (ScriptedRelay server = new ScriptedRelay().replyTo(ADDRESS, "550 5.1.1 <" + ADDRESS + "> User unknown")) {
            assertFailure(server.port(), Reach.REFUSED, "550 5.1.1");
        }
    }

    @Test
    void aRecipientPostponedWith451IsTriedLaterWhileOthersGoOn() throws Exception {
        try (ScriptedRelay server =
                        new ScriptedRelay().replyTo(ADDRESS, "451 4.7.1 greylisted, " + ADDRESS + " come again");
                Relay.Line line = MailFixture.smtp(server.port()).open()) {
            assertThatThrownBy(() -> line.send(mail(ADDRESS)))
                    .hasMessage("451 4.7.1")
                    .isInstanceOfSatisfying(
                            RelayException.class, e -> assertThat(e.reach()).isEqualTo(Reach.NOT_NOW));

            line.send(mail("second@hospital.example"));

            assertThat(server.accepted()).containsExactly("second@hospital.example");
        }
    }

    @Test
    void aRelayThatWantsAPasswordRefusesNobodyForGood() {
        try (ScriptedRelay server = new ScriptedRelay().replyTo(ADDRESS, "530 5.7.0 authenticate first")) {
            assertFailure(server.port(), Reach.NO_SERVICE, "530 5.7.0");
        }
    }

    @Test
    void aRelayThatClosesIsOutOfService() {
        try (ScriptedRelay server = new ScriptedRelay().greetWith("421 4.3.2 closing")) {
            assertFailure(server.port(), Reach.NO_SERVICE, "no connection");
        }
    }

    @Test
    void aRelayThatIsNotThereIsOutOfService() throws IOException {
        // held, so that no other test's server gets it, but nobody listens
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

            assertFailure(held.getLocalPort(), Reach.NO_SERVICE, "no connection");
        }
    }

    private static void assertFailure(int port, Reach reach, String reason) {
        try (Relay.Line line = MailFixture.smtp(port).open()) {
            assertThatThrownBy(() -> line.send(mail(ADDRESS)))
                    .hasMessage(reason)
                    .isInstanceOfSatisfying(
                            RelayException.class, e -> assertThat(e.reach()).isEqualTo(reach));
        }
    }

    private static MimeMessage mail(String address) throws RelayException {
        return MailFixture.composer()
                .compose(MailFixture.work(UUID.randomUUID()), MailFixture.letter(address, Locale.JAPANESE, "不正なアクセス"));
    }
}
