package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A restriction has been lifted before its time. */
public record RestrictionLifted(UUID restriction, UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "restriction";
    }

    @Override
    public UUID subjectId() {
        return restriction;
    }
}
