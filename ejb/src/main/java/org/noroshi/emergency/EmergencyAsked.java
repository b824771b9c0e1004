package org.noroshi.emergency;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has asked for help now (article 19-1). */
public record EmergencyAsked(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
    }

    @Override
    public String subjectKind() {
        return "emergency";
    }

    @Override
    public UUID subjectId() {
        return thread;
    }
}
