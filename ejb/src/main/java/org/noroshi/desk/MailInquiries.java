package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.IncomingMail;
import org.noroshi.platform.MailReceiver;

/**
 * Takes in inquiries by mail. With the agreed subject it is one at once; without, it is one that an officer has to sort. A
 * reply under a number goes to that number, if it comes from the same address. Nobody can make the service answer more than a
 * few mails an hour to one address.
 */
@ApplicationScoped
@Enforces("A10-3")
class MailInquiries implements MailReceiver {

    /** A person asks no more often; a machine that pretends to be none would. */
    static final int MOST_AN_HOUR = 5;

    private static final Pattern NUMBER = Pattern.compile("Q\\d{4}-[2-9A-Z]{6}");
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    InquiryRows rows;

    @Inject
    InquiryIntake intake;

    @Inject
    InquiryWords words;

    @Inject
    InquirySettings settings;

    @Inject
    Clock clock;

    protected MailInquiries() {}

    @Override
    public boolean receive(IncomingMail mail) {
        Matcher number = NUMBER.matcher(mail.subject());
        if (number.find() && isAdded(number.group(), mail)) {
            return true;
        }
        Instant since = clock.instant().minus(HOUR);
        if (!mail.byOfficer() && rows.from(mail.from(), since) >= MOST_AN_HOUR) {
            return false;
        }
        intake.open(
                InquiryKind.OTHER,
                Inquiry.Asker.outside(InquiryOrigin.MAIL, mail.from(), mail.name(), Locale.JAPANESE),
                isAgreed(mail.subject(), settings.subject()),
                mail.subject().isEmpty() ? settings.subject() : mail.subject(),
                text(mail));
        return true;
    }

    /**
     * Whether the mail belongs to that inquiry. What claims to come from a member is shown to the officers alone, because
     * an address proves nobody.
     */
    private boolean isAdded(String number, IncomingMail mail) {
        Optional<Inquiry> found = rows.numbered(number).flatMap(rows::findToChange);
        if (found.isEmpty()) {
            return false;
        }
        Inquiry inquiry = found.get();
        if (inquiry.mail().filter(mail.from()::equals).isPresent()) {
            intake.writeBack(inquiry, text(mail));
            return true;
        }
        if (inquiry.origin() == InquiryOrigin.PORTAL) {
            intake.noteMail(
                    inquiry, InquiryWords.text(Locale.JAPANESE, "inquiry.by_mail", mail.from()) + "\n\n" + text(mail));
            return true;
        }
        return false;
    }

    private static String text(IncomingMail mail) {
        String text = mail.text().isEmpty() ? "-" : mail.text();
        return mail.attachments() == 0
                ? text
                : text + "\n\n" + InquiryWords.text(Locale.JAPANESE, "inquiry.attachments", mail.attachments());
    }

    /** Widths, spaces and what stands around it don't count. */
    static boolean isAgreed(String subject, String agreed) {
        return key(subject).contains(key(agreed));
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
