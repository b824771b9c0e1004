package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody replied (article 19-1). */
public record PostPublished(UUID post, UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subjectId() {
        return post;
    }
}
