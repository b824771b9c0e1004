package org.noroshi.export;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The days of a copy are over, and nothing is kept of it (article 19-1). */
public record ExportDeleted(UUID export) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
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
