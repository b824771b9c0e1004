package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A thread was opened (article 19-1). */
public record ThreadPublished(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
    }

    @Override
    public String subjectKind() {
        return "thread";
    }

    @Override
    public UUID subjectId() {
        return thread;
    }
}
