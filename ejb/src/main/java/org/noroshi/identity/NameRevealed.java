package org.noroshi.identity;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An author gives the own name in a thread, or takes it back for the future. */
public record NameRevealed(UUID thread, boolean given) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
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
