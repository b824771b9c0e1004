package org.noroshi.export;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;
import org.noroshi.platform.Json;

/**
 * What stands under the seal of an export: whose it is, what for, how far it has come, what it holds.
 *
 * @param key ties the parts to one try; parts of another are not read
 */
record ExportContent(
        UUID account,
        TokenPurpose purpose,
        Locale language,
        UUID key,
        int done,
        int total,
        int parts,
        long bytes,
        ExportTally tally) {

    /** All have the same length, so that the row does not tell how much there is. */
    private static final int LENGTH = 600;

    static ExportContent asked(UUID account, TokenPurpose purpose, Locale language) {
        return new ExportContent(account, purpose, language, UUID.randomUUID(), 0, 0, 0, 0, ExportTally.NOTHING);
    }

    /** From the beginning. */
    ExportContent anew() {
        return asked(account, purpose, language);
    }

    ExportContent at(int steps, int of) {
        return new ExportContent(account, purpose, language, key, steps, of, parts, bytes, tally);
    }

    ExportContent complete(int count, long size, ExportTally holds) {
        return new ExportContent(account, purpose, language, key, total, total, count, size, holds);
    }

    String text() {
        String json = Json.createObjectBuilder()
                .add("account", account.toString())
                .add("purpose", purpose.name())
                .add("language", language.getLanguage())
                .add("key", key.toString())
                .add("done", done)
                .add("total", total)
                .add("parts", parts)
                .add("bytes", bytes)
                .add("threads", tally.threads())
                .add("own", tally.own())
                .add("received", tally.received())
                .add("leftOut", tally.leftOut())
                .add("papers", tally.papers())
                .build()
                .toString();
        return json + " ".repeat(LENGTH - json.length());
    }

    static ExportContent read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new ExportContent(
                    UUID.fromString(json.getString("account")),
                    TokenPurpose.valueOf(json.getString("purpose")),
                    Locale.forLanguageTag(json.getString("language")),
                    UUID.fromString(json.getString("key")),
                    json.getInt("done"),
                    json.getInt("total"),
                    json.getInt("parts"),
                    json.getJsonNumber("bytes").longValue(),
                    new ExportTally(
                            json.getInt("threads"),
                            json.getInt("own"),
                            json.getInt("received"),
                            json.getInt("leftOut"),
                            json.getInt("papers")));
        }
    }
}
