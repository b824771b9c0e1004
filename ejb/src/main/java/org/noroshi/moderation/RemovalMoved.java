package org.noroshi.moderation;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A removal was proposed, decided, objected to, or the objection was decided (articles 22-1 and 22-2). */
public record RemovalMoved(UUID removal, RemovalState to, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "removal";
    }

    @Override
    public UUID subjectId() {
        return removal;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
