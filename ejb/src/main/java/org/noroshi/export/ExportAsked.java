package org.noroshi.export;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has asked for a copy to take along (articles 16-4 and 19-1). */
public record ExportAsked(UUID export) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "export";
    }

    @Override
    public UUID subjectId() {
        return export;
    }
}
