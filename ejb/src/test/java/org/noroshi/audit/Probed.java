package org.noroshi.audit;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A fact for tests of the trail. */
record Probed(AuditVerb verb, String subjectKind, UUID subjectId, Optional<String> ground) implements AuditableEvent {

    Probed(AuditVerb verb, String subjectKind, UUID subjectId) {
        this(verb, subjectKind, subjectId, Optional.empty());
    }
}
