package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An author took a post back (article 19-1). */
public record PostWithdrawn(UUID post, UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
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
