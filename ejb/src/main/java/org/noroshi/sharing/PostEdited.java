package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An author replaced words or marking of a post. */
public record PostEdited(UUID post, UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
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
