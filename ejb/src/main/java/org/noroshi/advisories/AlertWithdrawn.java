package org.noroshi.advisories;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An alert was wrong as a whole and is taken back. */
public record AlertWithdrawn(UUID alert) implements AuditableEvent {

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
