package org.noroshi.delivery;

import jakarta.enterprise.inject.Vetoed;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxWork;
import org.noroshi.platform.Seal;
import org.noroshi.platform.ServiceName;
import org.noroshi.platform.Settings;

/** Letters and what turns them into mails, without a server. */
final class MailFixture {

    static final String KIND = "delivery/probe";
    static final Instant NOW = Instant.parse("2026-04-01T03:04:05Z");

    private MailFixture() {}

    static MailSettings settings() {
        return settings(Map.of());
    }

    static MailSettings settings(Map<String, String> set) {
        MailSettings settings = new MailSettings();
        settings.settings = new Given(set);
        return settings;
    }

    static Composer composer() {
        Composer composer = new Composer();
        composer.texts = new MailTexts() {
            @Override
            MailTemplate of(String kind, Locale language) {
                return MailTemplate.of(kind, language);
            }
        };
        composer.settings = settings();
        composer.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        composer.outbox = new Tags();
        composer.names = new Names();
        return composer;
    }

    static OutboxWork work(UUID id) {
        return new OutboxWork(id, KIND, "{}", 0);
    }

    static Letter letter(String address, Locale language, String title) {
        return new Letter(address, address, language, Map.of("title", title, "link", "http://localhost:8080/x"));
    }

    static SmtpRelay smtp(int port) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        Session session = Session.getInstance(properties);
        SmtpRelay relay = new SmtpRelay() {
            @Override
            Session session() {
                return session;
            }
        };
        relay.settings = settings();
        return relay;
    }

    /** A server on which nothing has been set but this. */
    @Vetoed
    private static final class Given extends Settings {

        private final Map<String, String> set;

        Given(Map<String, String> set) {
            this.set = set;
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.ofNullable(set.get(name));
        }
    }

    /** The names that are shipped. */
    @Vetoed
    private static final class Names extends ServiceName {

        @Override
        public String service(Locale language) {
            return Messages.of(ServiceName.class).text(language, "service.name");
        }

        @Override
        public String desk(Locale language) {
            return Messages.of(ServiceName.class).text(language, "service.desk");
        }
    }

    /** The outbox as far as it names letters. */
    @Vetoed
    private static final class Tags extends Outbox {

        private static final Seal SEAL = new Seal(new SecretKeySpec(new byte[32], "AES"));

        @Override
        public String deliveryTag(UUID id, String recipient) {
            return SEAL.tag("outbox-delivery", id, recipient);
        }
    }
}
