package org.noroshi.membership;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** A mail about an application to its liaison, sent only while it is still true. */
abstract class ApplicationMail implements OutboxHandler {

    @Inject
    Applications applications;

    @Inject
    ApplicationLinks links;

    @Override
    public List<Letter> letters(JsonObject payload) {
        return applications.find(UUID.fromString(payload.getString("application"))).stream()
                .filter(this::isStillTrue)
                .map(application -> new Letter(
                        application.id().toString(),
                        application.liaison().mail(),
                        application.language(),
                        values(application)))
                .toList();
    }

    abstract boolean isStillTrue(Application application);

    abstract Map<String, String> values(Application application);
}
