package org.noroshi.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision of two officers as the second one, and the capability that carries it out, get it.
 *
 * @param version to be handed back, so that nobody decides about another state than the one on the screen
 * @param kind capability and name, such as {@code membership/termination}
 * @param subject what it is about
 * @param asked what exactly is to be done
 * @param seen facts as the first officer had them on the screen, under the names of their labels
 * @param ground code of the rule it rests on
 * @param note why a second officer said no; empty otherwise
 */
public record ProposalCard(
        UUID id,
        int version,
        String kind,
        UUID subject,
        JsonObject asked,
        JsonObject seen,
        String ground,
        String reason,
        ProposalState state,
        UUID proposedBy,
        Instant proposedAt,
        Optional<UUID> secondedBy,
        Optional<Instant> movedAt,
        String note) {

    public boolean isOpen() {
        return state == ProposalState.PROPOSED;
    }

    static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
