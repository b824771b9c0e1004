package org.noroshi.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;

/**
 * A claimed message, as the worker sees it.
 *
 * @param kind capability and name, such as {@code sharing/post_published}
 * @param payload JSON object with ids
 * @param attempts how often it has failed already
 */
public record OutboxWork(UUID id, String kind, String payload, int attempts) {

    /** The payload, read. */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }
}
