package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;

/**
 * Tells an author that the desk has decided something. The message knows the removal alone; whose it is is asked of the
 * seal when it is sent. Says neither what nor why: whoever reads the mail on its way must not learn that.
 */
@ApplicationScoped
class RemovalMail implements OutboxHandler {

    static final String KIND = "moderation/decision";
    private static final String REMOVAL = "removal";

    @Inject
    Outbox outbox;

    @Inject
    Removals removals;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Recipients recipients;

    @Inject
    Settings settings;

    protected RemovalMail() {}

    void decided(Removal removal) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder().add(REMOVAL, removal.id().toString()).build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return removals
                .find(UUID.fromString(payload.getString(REMOVAL)))
                .flatMap(removal -> pseudonyms.accountBehind(removal.authorRef()))
                .flatMap(recipients::of)
                .map(this::letter)
                .stream()
                .toList();
    }

    private Letter letter(Recipient recipient) {
        return recipient.letter(Map.of("link", settings.publicUrl() + "/portal/notifications"));
    }
}
