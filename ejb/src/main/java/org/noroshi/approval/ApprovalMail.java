package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * Tells an approver that something waits, and a writer that somebody has decided. Waits in the outbox under the seal, since
 * that there is an approval is the hospital's own business; names nothing.
 */
@ApplicationScoped
class ApprovalMail implements OutboxHandler {

    static final String KIND = "approval/news";
    private static final String NOTE = "note";
    private static final String HOSPITAL = "hospital";
    private static final String ACCOUNT = "account";
    private static final int LEAST = 128;

    @Inject
    Outbox outbox;

    @Inject
    ApprovalRule rule;

    @Inject
    Recipients recipients;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    protected ApprovalMail() {}

    /** Whoever that is when it is sent. */
    void toApprover(UUID hospital) {
        leave(HOSPITAL, hospital);
    }

    void toWriter(UUID account) {
        leave(ACCOUNT, account);
    }

    private void leave(String name, UUID id) {
        String note =
                Json.createObjectBuilder().add(name, id.toString()).build().toString();
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(NOTE, Base64.getEncoder().encodeToString(seal.sealRounded(note, LEAST, KIND)))
                        .build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        JsonObject note = opened(payload.getString(NOTE));
        Optional<UUID> account = note.containsKey(ACCOUNT)
                ? Optional.of(UUID.fromString(note.getString(ACCOUNT)))
                : rule.approver(UUID.fromString(note.getString(HOSPITAL))).map(Viewer::account);
        return account.flatMap(recipients::of).map(this::letter).stream().toList();
    }

    private Letter letter(Recipient recipient) {
        return recipient.letter(Map.of("link", settings.publicUrl() + "/portal/notifications"));
    }

    private JsonObject opened(String sealed) {
        try (JsonReader reader = Json.createReader(
                new StringReader(seal.openText(Base64.getDecoder().decode(sealed), KIND)))) {
            return reader.readObject();
        }
    }
}
