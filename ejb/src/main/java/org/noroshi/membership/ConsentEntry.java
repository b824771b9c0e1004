package org.noroshi.membership;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;

/**
 * What the applicant has ticked.
 *
 * @param terms version of the terms that was on the screen when it was accepted; empty when it is not accepted
 * @param hash of that text
 * @param pledges codes of the {@link PledgeItem}s ticked
 * @param nextYear the separate consent to information in later years (note 1), unticked unless the applicant ticks it
 * @param safety names of the {@link SafetyItem}s that the institution keeps
 */
public record ConsentEntry(
        Optional<UUID> terms, String hash, List<String> pledges, boolean nextYear, List<String> safety) {

    /** Without a declaration about safety. */
    public ConsentEntry(Optional<UUID> terms, String hash, List<String> pledges, boolean nextYear) {
        this(terms, hash, pledges, nextYear, List.of());
    }

    public ConsentEntry {
        safety = safety == null ? List.of() : List.copyOf(safety);
        hash = InstitutionEntry.text(hash);
        pledges = pledges == null ? List.of() : List.copyOf(pledges);
    }

    /** Nothing ticked yet. */
    public static ConsentEntry blank() {
        return new ConsentEntry(Optional.empty(), "", List.of(), false);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("terms", terms.map(UUID::toString).orElse(""))
                .add("hash", hash)
                .add("pledges", Json.createArrayBuilder(pledges))
                .add("nextYear", nextYear)
                .add("safety", Json.createArrayBuilder(safety))
                .build();
    }

    static ConsentEntry of(JsonObject json) {
        String terms = json.getString("terms");
        return new ConsentEntry(
                terms.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(terms)),
                json.getString("hash"),
                json.getJsonArray("pledges").getValuesAs(JsonString::getString),
                json.getBoolean("nextYear"),
                json.containsKey("safety")
                        ? json.getJsonArray("safety").getValuesAs(JsonString::getString)
                        : List.of());
    }
}
