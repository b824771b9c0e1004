package org.noroshi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.notices.WriteNotice.NoticeWords;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.PublishingWay;
import org.noroshi.terms.TermsAnnounced;
import org.noroshi.terms.TermsCancelled;

/**
 * Tells every hospital of new terms, and of their being taken back, in the transaction in which it is decided (articles
 * 4-2 and 21).
 */
@ApplicationScoped
class TermsNotices {

    @Inject
    SystemNotices notices;

    @Inject
    Settings settings;

    protected TermsNotices() {}

    @Enforces("A04-2")
    @Enforces("A21")
    void announced(@Observes TermsAnnounced terms) {
        boolean minor = terms.way() == PublishingWay.MINOR;
        tell(
                "terms/" + terms.version(),
                minor ? "terms.minor" : "terms.announced",
                terms.number(),
                terms.effectiveAt(),
                terms.version());
    }

    @Enforces("A04-2")
    void takenBack(@Observes TermsCancelled terms) {
        tell(
                "terms-taken-back/" + terms.version(),
                "terms.taken_back",
                terms.number(),
                terms.effectiveAt(),
                terms.version());
    }

    private void tell(String subject, String key, int number, Instant effectiveAt, UUID version) {
        notices.tell(
                subject,
                NoticeKind.LEGAL,
                NoticeAudience.MEMBERS,
                new NoticeWords(
                        say(Locale.JAPANESE, key + ".title", number, effectiveAt, version),
                        say(Locale.JAPANESE, key + ".text", number, effectiveAt, version),
                        say(Locale.ENGLISH, key + ".title", number, effectiveAt, version),
                        say(Locale.ENGLISH, key + ".text", number, effectiveAt, version)));
    }

    private String say(Locale language, String key, int number, Instant effectiveAt, UUID version) {
        Messages messages = Messages.of(TermsNotices.class);
        DateTimeFormatter time = DateTimeFormatter.ofPattern(messages.text(language, "terms.time"), language)
                .withZone(TimeSource.JAPAN);
        return messages.text(
                language,
                key,
                number,
                time.format(effectiveAt),
                settings.publicUrl() + "/portal/terms-changes?version=" + version);
    }
}
