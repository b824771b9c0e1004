package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Members were called to a question that nobody had answered. */
public record QuestionCalled(UUID thread) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
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
