package org.noroshi.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxWork;
import org.noroshi.platform.ServiceName;
import org.noroshi.platform.TimeSource;

/**
 * Turns a letter into a mail: plain text in the recipient's language, nothing to load, nothing that reports back. No
 * List-Unsubscribe either: that belongs to digests, and notices of article 21 can't be switched off.
 */
@ApplicationScoped
class Composer {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(TimeSource.JAPAN);
    /** The product's name, which no template writes out. */
    static final String SERVICE = "service";

    static final String DESK = "desk";

    /** What every mail can say. */
    static final Set<String> NAMES = Set.of(SERVICE, DESK);

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    MailSettings settings;

    @Inject
    MailTexts texts;

    @Inject
    ServiceName names;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * The mail, the same in all but its date at each try.
     *
     * @throws RelayException when the address can't be written to
     */
    MimeMessage compose(OutboxWork work, Letter letter) throws RelayException {
        Map<String, String> values = new HashMap<>(letter.values());
        values.put(SERVICE, names.service(letter.language()));
        values.put(DESK, names.desk(letter.language()));
        MailTemplate text = texts.of(work.kind(), letter.language()).filled(values);
        try {
            String tag = outbox.deliveryTag(work.id(), letter.recipient());
            MimeMessage mail = new NamedMessage(tag, settings);
            mail.setFrom(settings.from());
            if (settings.replyTo().isPresent()) {
                mail.setReplyTo(new InternetAddress[] {settings.replyTo().get()});
            }
            mail.setRecipient(Message.RecipientType.TO, recipient(letter.address()));
            mail.setSubject(text.subject(), UTF_8);
            mail.setText(text.body(), UTF_8);
            mail.setHeader("Date", DATE.format(clock.instant()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setContentLanguage(
                    new String[] {Messages.language(letter.language()).getLanguage()});
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail can't be composed", e);
        }
    }

    private static InternetAddress recipient(String address) throws RelayException {
        try {
            if (address.chars().anyMatch(Character::isISOControl)) {
                throw new AddressException("control character");
            }
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new RelayException(RelayException.Reach.REFUSED, "address");
        }
    }
}
