package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.noroshi.accounts.Recipients;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;

/**
 * Reminds everybody of the hospitals that have not answered. The outbox knows the alert alone: which hospitals they are is
 * found when the mail is sent.
 */
@ApplicationScoped
class ReminderMail implements OutboxHandler {

    static final String KIND = "advisories/reminder";

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

    protected ReminderMail() {}

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
                .filter(Alert::isOpen)
                .filter(alert -> !alert.isOverdueAt(clock.instant()))
                .map(alert -> letters.to(recipients.members(), alert))
                .orElse(List.of());
    }
}
