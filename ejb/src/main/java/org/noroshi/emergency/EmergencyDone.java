package org.noroshi.emergency;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The desk has dealt with an emergency. */
public record EmergencyDone(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
