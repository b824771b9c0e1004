package org.noroshi.moderation;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer reads what was removed (article 19-1). */
public record EvidenceRead(UUID removal) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.VIEW;
    }

    @Override
    public String subjectKind() {
        return "removal";
    }

    @Override
    public UUID subjectId() {
        return removal;
    }
}
