package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.sharing.PostCustody;

/** Tells the officers of the desk that somebody asks for help now, and where. Says neither what nor whom to call. */
@ApplicationScoped
class EmergencyMail implements OutboxHandler {

    static final String KIND = "emergency/asked";
    private static final String THREAD = "thread";

    @Inject
    Outbox outbox;

    @Inject
    Emergencies emergencies;

    @Inject
    PostCustody custody;

    @Inject
    KnownPeople people;

    @Inject
    Viewers viewers;

    @Inject
    Settings settings;

    protected EmergencyMail() {}

    void asked(UUID thread) {
        outbox.enqueue(
                KIND, Json.createObjectBuilder().add(THREAD, thread.toString()).build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID thread = UUID.fromString(payload.getString(THREAD));
        if (emergencies.find(thread).filter(one -> !one.isDone()).isEmpty()) {
            return List.of();
        }
        String link = settings.publicUrl() + "/portal/desk/emergency?id=" + thread;
        return people.desk().stream()
                .filter(officer -> custody.titles(viewers.of(officer.account()), Set.of(thread))
                        .containsKey(thread))
                .map(officer -> new Letter(
                        officer.account().toString(), officer.mail(), officer.language(), Map.of("link", link)))
                .toList();
    }
}
