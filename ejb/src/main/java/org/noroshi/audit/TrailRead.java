package org.noroshi.audit;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has looked through the trail (article 25-2). */
public record TrailRead(UUID subjectId) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.VIEW;
    }

    @Override
    public String subjectKind() {
        return "trail";
    }
}
