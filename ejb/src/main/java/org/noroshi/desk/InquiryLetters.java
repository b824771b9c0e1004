package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Settings;

/**
 * What the mails about inquiries say, and to whom. A member reads the words in the service, where they stay in confidence,
 * so that the mail holds the number and a link alone; who has no account gets the words by mail.
 */
@ApplicationScoped
class InquiryLetters {

    @Inject
    InquiryRows rows;

    @Inject
    InquiryWords words;

    @Inject
    KnownPeople people;

    @Inject
    InquirySettings settings;

    @Inject
    Settings server;

    @Inject
    Clock clock;

    protected InquiryLetters() {}

    /** The letter about one message of the inquiry, its values made by the capability. */
    List<Letter> letters(JsonObject payload, BiFunction<Inquiry, InquiryMessage, String> body) {
        int step = payload.getInt(InquiryMail.STEP);
        return rows.find(InquiryMail.inquiry(payload))
                .flatMap(inquiry -> inquiry.messages().stream()
                        .filter(message -> message.step() == step)
                        .findFirst()
                        .flatMap(message -> address(inquiry)
                                .map(address -> letter(inquiry, address, body.apply(inquiry, message)))))
                .map(List::of)
                .orElse(List.of());
    }

    private Letter letter(Inquiry inquiry, String address, String body) {
        return new Letter(
                inquiry.id().toString(),
                address,
                inquiry.language(),
                Map.of("number", inquiry.number(), "name", inquiry.name(), "body", body));
    }

    private Optional<String> address(Inquiry inquiry) {
        return inquiry.mail().or(() -> inquiry.account().flatMap(people::of).map(KnownPerson::mail));
    }

    /** The words themselves for who has no account; for a member, where to read them. */
    String body(Inquiry inquiry, InquiryMessage message, String key) {
        return inquiry.mail().isPresent()
                ? words.text(message) + "\n\n"
                        + InquiryWords.text(inquiry.language(), "mail.reply", inquiry.number(), settings.subject())
                : InquiryWords.text(inquiry.language(), key, link(inquiry));
    }

    String link(Inquiry inquiry) {
        return server.publicUrl() + "/portal/inquiries/read?id=" + inquiry.id();
    }

    /** The words of the message as they are, and for a member where to read on. */
    String wordsAndLink(Inquiry inquiry, InquiryMessage message) {
        return inquiry.mail().isPresent()
                ? body(inquiry, message, "")
                : words.text(message) + "\n\n" + InquiryWords.text(inquiry.language(), "mail.read", link(inquiry));
    }

    /** A mail of the desk came back: the other officers are told, and the inquiry waits again. */
    boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        return rows.findToChange(InquiryMail.inquiry(payload))
                .filter(inquiry -> recipient.test(inquiry.id().toString()))
                .map(inquiry -> {
                    Instant now = clock.instant();
                    inquiry.note(
                            Optional.empty(),
                            words.sealed(InquiryWords.text(java.util.Locale.JAPANESE, "inquiry.returned", reason)),
                            now);
                    if (inquiry.state() != InquiryState.OPEN && inquiry.state() != InquiryState.REOPENED) {
                        inquiry.reopen(Optional.empty(), now, words.due(now));
                    }
                    return true;
                })
                .orElse(false);
    }
}
