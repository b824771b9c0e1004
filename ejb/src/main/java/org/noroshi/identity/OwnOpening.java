package org.noroshi.identity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;

/**
 * What somebody whose seal was opened is told.
 *
 * @param ground code of the place in the terms
 * @param post empty when it was about the thread
 * @param seen whether the person has said to know it
 */
public record OwnOpening(
        UUID opening,
        String ground,
        OpeningScope scope,
        UUID thread,
        Optional<UUID> post,
        Instant shownAt,
        boolean seen) {

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("ground", ground)
                .add("scope", scope.name())
                .add("thread", thread.toString())
                .add("post", post.map(UUID::toString).orElse(""))
                .add("shown", shownAt.toString())
                .add("seen", seen)
                .build();
    }

    static OwnOpening read(String opening, JsonObject json) {
        return new OwnOpening(
                UUID.fromString(opening),
                json.getString("ground"),
                OpeningScope.valueOf(json.getString("scope")),
                UUID.fromString(json.getString("thread")),
                Optional.of(json.getString("post"))
                        .filter(post -> !post.isEmpty())
                        .map(UUID::fromString),
                Instant.parse(json.getString("shown")),
                json.getBoolean("seen"));
    }

    OwnOpening known() {
        return new OwnOpening(opening, ground, scope, thread, post, shownAt, true);
    }
}
