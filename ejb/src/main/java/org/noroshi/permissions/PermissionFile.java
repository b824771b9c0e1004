package org.noroshi.permissions;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.Json;

/**
 * What of a request stands under the seal.
 *
 * @param asker the account that asked
 * @param to whom it is for
 * @param until last day that the asker has in mind
 * @param words conditions of a yes, or why not, or why it was taken back; empty until then
 */
record PermissionFile(
        UUID asker, String to, String what, TokenPurpose purpose, String why, LocalDate until, String words) {

    /** Room for what is usually written, so that the size tells little of how far it has come. */
    static final int LEAST = 4_096;

    PermissionFile answered(String answer) {
        return new PermissionFile(asker, to, what, purpose, why, until, answer);
    }

    static PermissionFile read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new PermissionFile(
                    UUID.fromString(json.getString("asker")),
                    json.getString("to"),
                    json.getString("what"),
                    TokenPurpose.valueOf(json.getString("purpose")),
                    json.getString("why"),
                    LocalDate.parse(json.getString("until")),
                    json.getString("words"));
        }
    }

    String text() {
        return Json.createObjectBuilder()
                .add("asker", asker.toString())
                .add("to", to)
                .add("what", what)
                .add("purpose", purpose.name())
                .add("why", why)
                .add("until", until.toString())
                .add("words", words)
                .build()
                .toString();
    }
}
