package org.noroshi.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/**
 * A row of the trail as an officer may read it. Who did it, how that person had signed in, the exact moment and every subject
 * that is no item of the board stay under the seal.
 *
 * @param at the ten minutes in which it was done
 */
public record TrailRow(
        UUID id, Instant at, AuditVerb verb, String subjectKind, Optional<UUID> item, Optional<String> ground) {

    /** What kind of thing it happened to; empty for one that this version does not know. */
    public Optional<TrailKind> kind() {
        return TrailKind.of(subjectKind);
    }
}
