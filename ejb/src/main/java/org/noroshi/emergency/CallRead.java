package org.noroshi.emergency;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has looked at whom to call (article 19-1). */
public record CallRead(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.VIEW;
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
