package org.noroshi.emergency;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Whom to call was erased: taken back, dealt with, or over. */
public record CallErased(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "emergency_call";
    }

    @Override
    public UUID subjectId() {
        return thread;
    }
}
