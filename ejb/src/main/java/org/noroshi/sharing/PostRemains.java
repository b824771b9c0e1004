package org.noroshi.sharing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Json;

/** What is kept of a removed post, as it is written down: its words, those of before, and what others quoted of it. */
final class PostRemains {

    private PostRemains() {}

    static JsonObject of(Post post, List<PostRevision> former, boolean accepted, JsonArray quoting) {
        return wording(post.wording())
                .add("post", post.id().toString())
                .add("thread", post.thread().id().toString())
                .add("kind", post.thread().kind().name())
                .add("seq", post.seq())
                .add("author", post.authorRef().toString())
                .add("writtenAt", post.writtenAt().toString())
                .add("accepted", accepted)
                .add("former", former(former))
                .add("quoting", quoting)
                .build();
    }

    /** A post that quoted it: its text with the words of the other, and the one that stands there now. */
    static JsonObjectBuilder quoting(Post post, List<PostRevision> former, String after) {
        return Json.createObjectBuilder()
                .add("post", post.id().toString())
                .add("before", post.body())
                .add("after", after)
                .add("former", former(former));
    }

    static Wording wording(JsonObject json) {
        return new Wording(
                json.getString("title", null),
                json.getString("body"),
                Tlp.valueOf(json.getString("tlp")),
                DraftView.conditions(json.getJsonObject("conditions")));
    }

    static List<PostRevision> former(JsonObject json, Post post) {
        return json.getJsonArray("former").getValuesAs(JsonObject.class).stream()
                .map(one -> new PostRevision(
                        post, one.getInt("number"), wording(one), Instant.parse(one.getString("writtenAt"))))
                .toList();
    }

    static UUID post(JsonObject json) {
        return UUID.fromString(json.getString("post"));
    }

    private static JsonArrayBuilder former(List<PostRevision> former) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        former.forEach(one -> all.add(wording(one.wording())
                .add("number", one.number())
                .add("writtenAt", one.writtenAt().toString())));
        return all;
    }

    private static JsonObjectBuilder wording(Wording wording) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("body", wording.body())
                .add("tlp", wording.tlp().name())
                .add("conditions", DraftView.json(wording.conditions()));
        if (wording.title() != null) {
            json.add("title", wording.title());
        }
        return json;
    }
}
