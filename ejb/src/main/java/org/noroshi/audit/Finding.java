package org.noroshi.audit;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;

/**
 * One thing that is wrong with the log.
 *
 * @param number place in the chain, or of the anchor; 0 when it has none
 * @param row of the trail, where it is about one
 */
public record Finding(FindingKind kind, long number, Optional<UUID> row) {

    JsonObject json() {
        var json = Json.createObjectBuilder().add("kind", kind.name()).add("number", number);
        row.ifPresent(id -> json.add("row", id.toString()));
        return json.build();
    }

    static Finding of(JsonObject json) {
        return new Finding(
                FindingKind.valueOf(json.getString("kind")),
                json.getJsonNumber("number").longValue(),
                Optional.ofNullable(json.getString("row", null)).map(UUID::fromString));
    }
}
