package org.noroshi.moderation;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/**
 * What of a report nobody sees but under the key: who made it, and in which words.
 *
 * @param organisation of a member's user; empty for staff
 */
record SealedReport(UUID account, Optional<UUID> organisation, String text) {

    /** A report without words is as long as one with some, and one of staff as long as a member's. */
    private static final int LEAST = 1_024;

    static SealedReport of(Viewer viewer, String text) {
        return new SealedReport(viewer.account(), viewer.organisation(), text);
    }

    static SealedReport open(PostReport report, Seal seal) {
        try (JsonReader reader =
                Json.createReader(new StringReader(seal.openText(report.sealed(), purpose(report.id()))))) {
            JsonObject json = reader.readObject();
            return new SealedReport(
                    UUID.fromString(json.getString("account")),
                    Optional.ofNullable(json.getString("organisation", null)).map(UUID::fromString),
                    json.getString("text"));
        }
    }

    byte[] sealed(UUID report, Seal seal) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("account", account.toString()).add("text", text);
        organisation.ifPresent(id -> json.add("organisation", id.toString()));
        return seal.sealRounded(json.build().toString(), LEAST, purpose(report));
    }

    /** Who speaks with one voice: colleagues do. */
    UUID voice() {
        return organisation.orElse(account);
    }

    private static String purpose(UUID report) {
        return "post-report/" + report;
    }
}
