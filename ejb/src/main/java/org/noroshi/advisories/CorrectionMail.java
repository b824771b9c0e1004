package org.noroshi.advisories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;

/**
 * Tells everybody who has read an alert that something in it was put right, or that it was taken back. Who that is, is asked
 * account by account when the mail is sent.
 */
@ApplicationScoped
@Enforces("A18-07")
class CorrectionMail implements OutboxHandler {

    static final String KIND = "advisories/correction";
    static final String CORRECTION = "correction";

    @Inject
    Outbox outbox;

    @Inject
    Alerts alerts;

    @Inject
    Readers readers;

    @Inject
    AlertLetters letters;

    @Inject
    Recipients recipients;

    protected CorrectionMail() {}

    void said(AlertCorrection correction) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(CORRECTION, correction.id().toString())
                        .build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return alerts.findCorrection(UUID.fromString(payload.getString(CORRECTION)))
                .flatMap(correction -> alerts.find(correction.alert())
                        .map(alert -> letters(alert, correction, recipients.everybody())))
                .orElse(List.of());
    }

    private List<Letter> letters(Alert alert, AlertCorrection correction, List<Recipient> everybody) {
        Set<UUID> told =
                readers.among(everybody.stream().map(Recipient::account).toList(), alert.id());
        return everybody.stream()
                .filter(reader -> told.contains(reader.account()))
                .map(reader -> letters.to(reader, alert, Map.of("what", what(correction, reader.language()))))
                .toList();
    }

    private static String what(AlertCorrection correction, Locale language) {
        return Messages.of(CorrectionMail.class).text(language, "mail." + correction.kind());
    }
}
