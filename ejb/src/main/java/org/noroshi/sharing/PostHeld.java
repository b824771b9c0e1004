package org.noroshi.sharing;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/**
 * A post is kept back until somebody has looked at it, or was let go again (article 19-1).
 *
 * @param because place in the terms; null when it was let go
 */
public record PostHeld(UUID post, UUID thread, String because) implements AuditableEvent {

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

    @Override
    public Optional<String> ground() {
        return Optional.ofNullable(because);
    }
}
