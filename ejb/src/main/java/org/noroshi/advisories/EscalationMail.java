package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Answers answers;

    @Inject
    AlertLetters letters;

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
                .map(alert -> letters(
                        alert,
                        recipients.members().stream()
                                .filter(MemberRecipient::liaison)
                                .toList()))
                .orElse(List.of());
    }

    private List<Letter> letters(Alert alert, List<MemberRecipient> liaisons) {
        Set<UUID> without = answers.withoutAnswer(
                alert.id(), liaisons.stream().map(MemberRecipient::organisation).toList());
        return liaisons.stream()
                .filter(liaison -> without.contains(liaison.organisation()))
                .map(MemberRecipient::recipient)
                .map(to -> letters.to(to, alert, Map.of("deadline", AlertLetters.deadline(alert, to.language()))))
                .toList();
    }
}
