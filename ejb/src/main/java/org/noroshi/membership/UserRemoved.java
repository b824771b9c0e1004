package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A user has lost the seat, at once and for good (article 8). */
public record UserRemoved(UUID seat, UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "seat";
    }

    @Override
    public UUID subjectId() {
        return seat;
    }
}
