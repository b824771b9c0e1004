package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.BusinessHours;

/**
 * Sees which alerts have to be recalled to hospitals that have not answered: before the deadline to all their users, after
 * it to the liaison. That it was done is noted at the alert together with the message, so a server that dies leaves both
 * or neither, and nothing is sent twice.
 */
@ApplicationScoped
class AlertDeadlines {

    @Inject
    Alerts alerts;

    @Inject
    ReminderMail reminders;

    @Inject
    EscalationMail escalations;

    @Inject
    BusinessHours hours;

    @Inject
    AlertSettings settings;

    @Inject
    Clock clock;

    protected AlertDeadlines() {}

    /** Does what is due now; called inside a transaction. */
    void look() {
        alerts.openIds().forEach(this::look);
    }

    private void look(UUID id) {
        Instant now = clock.instant();
        alerts.findToChange(id).ifPresent(alert -> {
            if (alert.remind(reminderOf(alert), now)) {
                reminders.due(id);
            }
            if (alert.escalate(now)) {
                escalations.due(id);
            }
        });
    }

    private Instant reminderOf(Alert alert) {
        return hours.calendar().minusBusinessDays(alert.answerBy(), settings.reminderDays());
    }
}
