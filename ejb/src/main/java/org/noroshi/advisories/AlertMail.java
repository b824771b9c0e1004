package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.accounts.MemberRecipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;

/** Tells everybody of every hospital that there is an alert: only who may read it when the mail is sent. */
@ApplicationScoped
class AlertMail implements OutboxHandler {

    static final String KIND = "advisories/alert";
    static final String ALERT = "alert";

    @Inject
    Outbox outbox;

    @Inject
    Alerts alerts;

    @Inject
    AlertLetters letters;

    @Inject
    Recipients recipients;

    protected AlertMail() {}

    void published(UUID alert) {
        outbox.enqueue(KIND, payload(alert));
    }

    static JsonObject payload(UUID alert) {
        return Json.createObjectBuilder().add(ALERT, alert.toString()).build();
    }

    static UUID alert(JsonObject payload) {
        return UUID.fromString(payload.getString(ALERT));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return alerts.find(alert(payload))
                .filter(Alert::isOpen)
                .map(alert -> recipients.members().stream()
                        .map(MemberRecipient::recipient)
                        .map(to ->
                                letters.to(to, alert, Map.of("deadline", AlertLetters.deadline(alert, to.language()))))
                        .toList())
                .orElse(List.of());
    }
}
