package org.noroshi.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/** Keeps what was removed under the seal, as long as the setting says. */
@ApplicationScoped
class EvidenceStore {

    private static final int LEAST = 4_096;

    @Inject
    Removals removals;

    @Inject
    ModerationSettings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected EvidenceStore() {}

    void keep(UUID removal, JsonObject remains) {
        removals.keep(new RemovalEvidence(
                removal,
                seal.sealRounded(remains.toString(), LEAST, purpose(removal)),
                clock.instant().plus(settings.evidence())));
    }

    /** Empty when its time is over, from that second on. */
    Optional<JsonObject> find(Removal removal) {
        return removals.evidence(removal.id())
                .filter(kept -> removal.state() == RemovalState.APPEALED
                        || clock.instant().isBefore(kept.keptUntil()))
                .map(kept -> read(removal.id(), kept));
    }

    /** @throws RefusedException when its time is over */
    JsonObject take(Removal removal) {
        JsonObject remains = find(removal).orElseThrow(() -> new RefusedException(ModerationError.EVIDENCE_IS_GONE));
        removals.evidence(removal.id()).ifPresent(removals::forget);
        return remains;
    }

    private JsonObject read(UUID removal, RemovalEvidence kept) {
        try (JsonReader reader = Json.createReader(new StringReader(seal.openText(kept.sealed(), purpose(removal))))) {
            return reader.readObject();
        }
    }

    private static String purpose(UUID removal) {
        return "removal-evidence/" + removal;
    }
}
