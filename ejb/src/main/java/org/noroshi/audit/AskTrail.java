package org.noroshi.audit;

import jakarta.json.JsonObject;
import org.noroshi.platform.Json;

/**
 * What an officer asks of the trail, as typed; what is empty does not narrow it.
 *
 * @param from first day in Japan, such as {@code 2027-03-31}
 * @param until last day
 * @param verb constant of {@link org.noroshi.platform.AuditVerb}
 * @param kind of what it was done to
 * @param item id of a thread or post
 * @param ground article that a decision rests on
 */
public record AskTrail(String from, String until, String verb, String kind, String item, String ground) {

    public AskTrail {
        from = plain(from);
        until = plain(until);
        verb = plain(verb);
        kind = plain(kind);
        item = plain(item);
        ground = plain(ground);
    }

    /** Everything. */
    public static AskTrail everything() {
        return new AskTrail("", "", "", "", "", "");
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("from", from)
                .add("until", until)
                .add("verb", verb)
                .add("kind", kind)
                .add("item", item)
                .add("ground", ground)
                .build();
    }

    static AskTrail of(JsonObject json) {
        return new AskTrail(
                json.getString("from", ""),
                json.getString("until", ""),
                json.getString("verb", ""),
                json.getString("kind", ""),
                json.getString("item", ""),
                json.getString("ground", ""));
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
