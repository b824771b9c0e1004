package org.noroshi.moderation;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;

/**
 * What of a removal stands under the seal.
 *
 * @param first the officer who decided
 * @param note why, for the record of the desk
 * @param explanation for the author; may be empty
 * @param second the officer who agreed or declined, where two are needed
 * @param appeal the author's objection
 * @param judge the officer who decided about it
 * @param answer what the last officer wrote
 */
record RemovalFile(
        UUID first,
        String note,
        String explanation,
        Optional<UUID> second,
        String appeal,
        Optional<UUID> judge,
        String answer) {

    /** Room for what is usually written, so that the size tells little of how far it has come. */
    static final int LEAST = 2_048;

    static RemovalFile begun(UUID first, String note, String explanation) {
        return new RemovalFile(first, note, explanation, Optional.empty(), "", Optional.empty(), "");
    }

    RemovalFile seconded(UUID officer, String words) {
        return new RemovalFile(first, note, explanation, Optional.of(officer), appeal, judge, words);
    }

    RemovalFile appealed(String words) {
        return new RemovalFile(first, note, explanation, second, words, judge, answer);
    }

    RemovalFile judged(UUID officer, String words) {
        return new RemovalFile(first, note, explanation, second, appeal, Optional.of(officer), words);
    }

    /** Whether the officer has taken part so far. */
    boolean knows(UUID officer) {
        return first.equals(officer) || second.filter(officer::equals).isPresent();
    }

    static RemovalFile read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new RemovalFile(
                    UUID.fromString(json.getString("first")),
                    json.getString("note"),
                    json.getString("explanation"),
                    officer(json, "second"),
                    json.getString("appeal"),
                    officer(json, "judge"),
                    json.getString("answer"));
        }
    }

    String text() {
        return Json.createObjectBuilder()
                .add("first", first.toString())
                .add("note", note)
                .add("explanation", explanation)
                .add("second", second.map(UUID::toString).orElse(""))
                .add("appeal", appeal)
                .add("judge", judge.map(UUID::toString).orElse(""))
                .add("answer", answer)
                .build()
                .toString();
    }

    private static Optional<UUID> officer(JsonObject json, String name) {
        return Optional.of(json.getString(name)).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }
}
