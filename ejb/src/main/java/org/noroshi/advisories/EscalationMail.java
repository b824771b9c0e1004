package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.MemberRecipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;

/** Tells the liaisons of the hospitals that have not answered in time, and nobody else. */
@ApplicationScoped
class EscalationMail implements OutboxHandler {

    static final String KIND = "advisories/escalation";

    @Inject
    Outbox outbox;

    @Inject
    Alerts alerts;

    @Inject
    DeadlineLetters letters;

    @Inject
    Recipients recipients;

    @Inject
    Clock clock;

    protected EscalationMail() {}

    void due(UUID alert) {
        outbox.enqueue(KIND, AlertMail.payload(alert));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return alerts.find(AlertMail.alert(payload))
                .filter(alert -> alert.isOverdueAt(clock.instant()))
                .map(alert -> letters.to(
                        recipients.members().stream()
                                .filter(MemberRecipient::liaison)
                                .toList(),
                        alert))
                .orElse(List.of());
    }
}
