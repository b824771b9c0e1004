package org.noroshi.emergency;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An author wants to be called by the desk, by a name and a number under the seal. */
public record CallWished(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
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
