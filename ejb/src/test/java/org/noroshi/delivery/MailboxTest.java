package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.inject.Vetoed;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Settings;

@DisplayName("受信箱")
class MailboxTest {

    private final Map<String, String> given = new HashMap<>();
    private final Mailbox mailbox = new Mailbox();
    private GreenMail server;
    private GreenMailUser user;

    @Vetoed
    private static final class Given extends Settings {

        private final Map<String, String> values;

        Given(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.ofNullable(values.get(name));
        }
    }

    @BeforeEach
    void aMailbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser("desk@board.example.jp", "desk", "secret");
        given.putAll(Map.of(
                "noroshi.imap-host", "127.0.0.1",
                "noroshi.imap-port", String.valueOf(server.getImap().getPort()),
                "noroshi.imap-security", "none",
                "noroshi.imap-user", "desk",
                "noroshi.imap-password", "secret",
                "noroshi.imap-kilobytes", "16"));
        mailbox.settings = settings();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailboxSettings settings() {
        MailboxSettings settings = new MailboxSettings();
        settings.settings = new Given(given);
        return settings;
    }

    private void arrives(String subject, String text) throws Exception {
        user.deliver(IncomingFixture.mail(IncomingFixture.letter("a@hospital.example", subject, text)));
    }

    @Test
    void whatWasTakenOverIsGoneAndWhatFailedStays() throws Exception {
        arrives("first", "1");
        arrives("second", "2");
        List<String> taken = new ArrayList<>();

        int count = mailbox.empty((mail, whole) -> {
            String subject = subject(mail);
            if ("first".equals(subject)) {
                throw new IllegalStateException("the database is away");
            }
            taken.add(subject);
        });
        assertThat(count).isEqualTo(1);
        assertThat(taken).containsExactly("second");

        mailbox.empty((mail, whole) -> taken.add(subject(mail)));
        assertThat(taken).containsExactly("second", "first");
        assertThat(mailbox.empty((mail, whole) -> taken.add("more"))).isZero();
    }

    @Test
    void ofALargeMailOnlyTheHeadIsRead() throws Exception {
        arrives("large", "x".repeat(40_000));
        List<Boolean> whole = new ArrayList<>();
        mailbox.empty((mail, all) -> {
            assertThat(subject(mail)).isEqualTo("large");
            whole.add(all);
        });
        assertThat(whole).containsExactly(false);
    }

    @Test
    void aWrongPasswordIsToldAndNothingElse() {
        given.put("noroshi.imap-password", "wrong");
        assertThatThrownBy(() -> mailbox.empty((mail, whole) -> {})).isInstanceOf(MessagingException.class);
    }

    @Test
    void aServerWithHalfAMailboxDoesNotStart() {
        given.remove("noroshi.imap-password");
        given.put("noroshi.imap-security", "perhaps");
        assertThat(settings().problems())
                .containsExactly(
                        "NOROSHI_IMAP_PASSWORD must be set when NOROSHI_IMAP_HOST is",
                        "NOROSHI_IMAP_SECURITY must be tls, starttls or none");
        given.clear();
        assertThat(settings().problems()).isEmpty();
    }

    @Test
    void aPasswordDoesNotTravelOpenly() {
        given.put("noroshi.imap-host", "mail.example.jp");
        assertThat(settings().problems())
                .containsExactly("NOROSHI_IMAP_SECURITY=none is for this machine alone, not for mail.example.jp");
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
