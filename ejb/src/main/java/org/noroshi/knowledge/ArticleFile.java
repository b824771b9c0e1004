package org.noroshi.knowledge;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.sharing.Tlp;
import org.noroshi.sharing.guard.GuardReason;

/**
 * What of a proposal stands under the seal.
 *
 * @param proposer the account that proposes it
 * @param freer whether the label is less strict than the thread's was
 */
record ArticleFile(UUID proposer, String title, String text, Tlp tlp, boolean freer, GuardReason guard) {

    /** Room for what is usually written. */
    static final int LEAST = 8_192;

    static ArticleFile read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            String guard = json.getString("guard");
            return new ArticleFile(
                    UUID.fromString(json.getString("proposer")),
                    json.getString("title"),
                    json.getString("text"),
                    Tlp.valueOf(json.getString("tlp")),
                    json.getBoolean("freer"),
                    guard.isEmpty() ? null : GuardReason.valueOf(guard));
        }
    }

    /** What is left when words that it was made of are gone. */
    ArticleFile emptied() {
        return new ArticleFile(proposer, "", "", tlp, freer, null);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String json() {
        return Json.createObjectBuilder()
                .add("proposer", proposer.toString())
                .add("title", title)
                .add("text", text)
                .add("tlp", tlp.name())
                .add("freer", freer)
                .add("guard", guard == null ? "" : guard.name())
                .build()
                .toString();
    }
}
