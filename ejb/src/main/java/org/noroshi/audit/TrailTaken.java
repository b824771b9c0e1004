package org.noroshi.audit;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has taken rows of the trail along; what for stands in the export of that id (article 25-2). */
public record TrailTaken(UUID export) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "trail";
    }

    @Override
    public UUID subjectId() {
        return export;
    }
}
