package org.noroshi.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Json;
import org.noroshi.platform.TimeSource;

/**
 * A saved search, opened.
 *
 * @param byMail whether its owner is told by mail, too
 * @param since when it was saved; what was there before is no news
 * @param known posts that were there before and have the rounded time of that moment
 */
record Wish(UUID id, UUID account, String name, SearchRequest search, boolean byMail, Instant since, Set<UUID> known) {

    Wish {
        known = Set.copyOf(known);
    }

    Wish with(String otherName, boolean mail) {
        return new Wish(id, account, otherName, search, mail, since, known);
    }

    /** The oldest rounded time that a post can have which was written since. */
    Instant oldestNews() {
        return TimeSource.coarse(since);
    }

    /** Whether it was written since. */
    boolean isNews(Post post) {
        return !post.writtenAt().isBefore(oldestNews()) && !known.contains(post.id());
    }

    JsonObject json() {
        Set<String> ids = known.stream().map(UUID::toString).collect(Collectors.toSet());
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("account", account.toString())
                .add("name", name)
                .add("search", search.json())
                .add("mail", byMail)
                .add("since", since.getEpochSecond())
                .add("known", Json.createArrayBuilder(ids))
                .build();
    }

    static Wish read(JsonObject json) {
        return new Wish(
                UUID.fromString(json.getString("id")),
                UUID.fromString(json.getString("account")),
                json.getString("name"),
                SearchRequest.read(json.getJsonObject("search")),
                json.getBoolean("mail"),
                Instant.ofEpochSecond(json.getJsonNumber("since").longValue()),
                json.getJsonArray("known").getValuesAs(JsonString.class).stream()
                        .map(id -> UUID.fromString(id.getString()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
