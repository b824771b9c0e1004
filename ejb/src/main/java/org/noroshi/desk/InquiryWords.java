package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.BusinessHours;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** What is said in an inquiry, in and out of its seal, and what the service says by itself. */
@ApplicationScoped
class InquiryWords {

    private static final String PURPOSE = "inquiry";

    @Inject
    Seal seal;

    @Inject
    BusinessHours hours;

    @Inject
    InquirySettings settings;

    protected InquiryWords() {}

    byte[] sealed(String text) {
        return seal.sealText(text, PURPOSE);
    }

    String subject(Inquiry inquiry) {
        return seal.openText(inquiry.sealedSubject(), PURPOSE);
    }

    /** What was said, without what officers tell each other unless they read it themselves. */
    List<InquiryPost> posts(Inquiry inquiry, UUID reader, boolean officer) {
        return inquiry.messages().stream()
                .filter(message -> officer || message.side() != MessageSide.NOTE)
                .map(message -> new InquiryPost(
                        message.step(),
                        message.side(),
                        message.authorName(),
                        reader.equals(message.author()),
                        List.of(seal.openText(message.sealedText(), PURPOSE).split("\n\\s*\n")),
                        message.writtenAt()))
                .toList();
    }

    /** The text of one message, as it was written. */
    String text(InquiryMessage message) {
        return seal.openText(message.sealedText(), PURPOSE);
    }

    /** When a first answer to what comes in now should be given. */
    Instant due(Instant at) {
        return hours.calendar().plusBusinessDays(at, settings.answerDays());
    }

    /** What the service answers at once: that it has come in, and outside hours when the doors open next (article 10-3). */
    @Enforces("A10-3")
    String received(Inquiry inquiry, Instant at) {
        BusinessCalendar calendar = hours.calendar();
        Locale language = inquiry.language();
        return calendar.isOpen(at)
                ? text(language, "inquiry.received", inquiry.number(), time(hours.opens()), time(hours.closes()))
                : text(
                        language,
                        "inquiry.received_outside",
                        inquiry.number(),
                        time(hours.opens()),
                        time(hours.closes()),
                        moment(calendar.nextOpening(at), language));
    }

    static String text(Locale language, String key, Object... args) {
        return Messages.of(InquiryWords.class).text(language, key, args);
    }

    static String moment(Instant time, Locale language) {
        Locale offered = Messages.language(language);
        DateTimeFormatter format = Locale.ENGLISH.equals(offered)
                ? DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", offered)
                : DateTimeFormatter.ofPattern("uuuu年M月d日(E) HH:mm", offered);
        return format.format(time.atZone(TimeSource.JAPAN));
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm").format(time);
    }
}
