package org.noroshi.audit;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;

/**
 * What a row of the trail keeps under the seal.
 *
 * @param account who acted; empty for a visitor or the service itself
 * @param authentication how he had signed in
 * @param errand why the service itself acted
 */
record SealedPart(
        Optional<UUID> account, Optional<String> authentication, Optional<String> errand, UUID subject, Instant at) {

    /** All rows get this length, so that none can be told by it. */
    static final int LENGTH = 320;

    byte[] sealed(Seal seal, UUID row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        account.ifPresent(id -> json.add("account", id.toString()));
        authentication.ifPresent(means -> json.add("authentication", means));
        errand.ifPresent(reason -> json.add("errand", reason));
        json.add("subject", subject.toString()).add("at", at.toString());
        byte[] plain = json.build().toString().getBytes(StandardCharsets.UTF_8);
        if (plain.length > LENGTH) {
            throw new IllegalStateException("An audit row would be longer than the others");
        }
        byte[] padded = Arrays.copyOf(plain, LENGTH);
        Arrays.fill(padded, plain.length, LENGTH, (byte) ' ');
        return seal.seal(padded, purpose(row));
    }

    static SealedPart opened(byte[] sealed, Seal seal, UUID row) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(sealed, purpose(row))))) {
            JsonObject json = reader.readObject();
            return new SealedPart(
                    Optional.ofNullable(json.getString("account", null)).map(UUID::fromString),
                    Optional.ofNullable(json.getString("authentication", null)),
                    Optional.ofNullable(json.getString("errand", null)),
                    UUID.fromString(json.getString("subject")),
                    Instant.parse(json.getString("at")));
        }
    }

    /** Bound to the row, so that the seal of one row does not open in another. */
    private static String purpose(UUID row) {
        return "audit_event/" + row;
    }
}
