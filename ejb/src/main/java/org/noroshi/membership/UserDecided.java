package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has decided, or proposed to decide, about an added user (articles 6 and 8). */
public record UserDecided(UUID request, DecisionKind kind, DecisionGround because, boolean effective)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "seat-request";
    }

    @Override
    public UUID subjectId() {
        return request;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because.code());
    }
}
