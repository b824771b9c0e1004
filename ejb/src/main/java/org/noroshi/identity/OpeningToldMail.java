package org.noroshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Owners;
import org.noroshi.accounts.Recipient;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.terms.Ground;

/**
 * Tells those who were opened that they were, and on what ground. The queue knows the opening alone, the mail neither
 * post nor thread; where that is said stands in the portal.
 */
@ApplicationScoped
class OpeningToldMail implements OutboxHandler {

    static final String KIND = "identity/opening_told";

    @Inject
    OpeningRows rows;

    @Inject
    OpeningSeals seals;

    @Inject
    Owners owners;

    @Inject
    Settings settings;

    protected OpeningToldMail() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return rows.find(UUID.fromString(payload.getString("opening"))).stream()
                .flatMap(opening -> seals.concerned(opening).stream()
                        .map(owners::recipient)
                        .flatMap(Optional::stream)
                        .map(recipient -> letter(opening, recipient)))
                .toList();
    }

    private Letter letter(Opening opening, Recipient recipient) {
        String ground = Ground.parse(opening.ground().code()).display(recipient.language());
        return recipient.letter(Map.of("ground", ground, "page", settings.publicUrl() + "/portal/notifications"));
    }
}
