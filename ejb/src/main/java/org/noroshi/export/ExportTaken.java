package org.noroshi.export;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The copy was fetched by the account that had asked for it (article 19-1). */
public record ExportTaken(UUID export) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
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
