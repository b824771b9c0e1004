package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;

/** Gives the signed head of a day to the members' representative, where the operator can't take it back. */
@ApplicationScoped
class AnchorMail implements OutboxHandler {

    static final String KIND = "audit/anchor";
    static final String DAY = "day";

    @Inject
    Anchors anchors;

    @Inject
    LogSettings log;

    @Inject
    Settings settings;

    protected AnchorMail() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Optional<String> address = log.representative();
        return anchors.of(LocalDate.parse(payload.getString(DAY))).stream()
                .flatMap(anchor -> anchors.key(anchor.key()).map(anchor::published).stream())
                .flatMap(anchor -> address.map(to -> letter(to, anchor)).stream())
                .toList();
    }

    private Letter letter(String address, PublishedAnchor anchor) {
        return new Letter(
                "representative",
                address,
                Locale.JAPANESE,
                Map.of(
                        "day", anchor.day().toString(),
                        "statement", anchor.statement(),
                        "signature", anchor.signature(),
                        "key", anchor.publicKey(),
                        "link", settings.publicUrl() + "/portal/log-anchors"));
    }
}
