package org.noroshi.sharing;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The desk has removed a post (articles 19-1 and 22-1). */
public record PostTakenAway(UUID post, UUID thread, String because) implements AuditableEvent {

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

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
