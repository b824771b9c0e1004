package org.noroshi.advisories;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A draft of an alert was thrown away. */
public record AlertDiscarded(UUID alert) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "alert";
    }

    @Override
    public UUID subjectId() {
        return alert;
    }
}
