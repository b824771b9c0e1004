package org.noroshi.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** Tells that an inquiry has come in, and outside hours when somebody will read it (article 10-3). */
@ApplicationScoped
class InquiryReceivedMail implements OutboxHandler {

    @Inject
    InquiryLetters letters;

    protected InquiryReceivedMail() {}

    @Override
    public String kind() {
        return InquiryMail.RECEIVED;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.letters(payload, letters::wordsAndLink);
    }

    @Override
    public boolean returned(JsonObject payload, Predicate<String> recipient, String reason) {
        return letters.returned(payload, recipient, reason);
    }
}
