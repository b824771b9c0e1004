package org.noroshi.identity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Json;

/**
 * What an opening keeps under the seal: the item, who of it is to be opened as of the moment of the request, and the
 * reason.
 */
record OpeningSubject(UUID item, UUID thread, List<UUID> refs, String reason) {

    OpeningSubject(UUID item, UUID thread, Collection<UUID> refs, String reason) {
        this(item, thread, refs.stream().sorted().toList(), reason);
    }

    JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        refs.forEach(ref -> all.add(ref.toString()));
        return Json.createObjectBuilder()
                .add("item", item.toString())
                .add("thread", thread.toString())
                .add("refs", all)
                .add("reason", reason)
                .build();
    }

    static OpeningSubject read(JsonObject json) {
        return new OpeningSubject(
                UUID.fromString(json.getString("item")),
                UUID.fromString(json.getString("thread")),
                json.getJsonArray("refs").getValuesAs(JsonString.class).stream()
                        .map(ref -> UUID.fromString(ref.getString()))
                        .toList(),
                json.getString("reason"));
    }
}
