package org.noroshi.advisories;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An alert is out. */
public record AlertPublished(UUID alert) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
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
