package org.noroshi.export;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A copy is ready. */
public record ExportMade(UUID export) implements AuditableEvent {

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
