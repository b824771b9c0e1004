package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** Brings the desk's answer, or tells a member that there is one to read. */
@ApplicationScoped
class InquiryAnsweredMail implements OutboxHandler {

    @Inject
    InquiryLetters letters;

    protected InquiryAnsweredMail() {}

    @Override
    public String kind() {
        return InquiryMail.ANSWERED;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.letters(payload, (inquiry, message) -> letters.body(inquiry, message, "mail.answered"));
    }

    @Override
    public boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        return letters.returned(payload, recipient, reason);
    }
}
