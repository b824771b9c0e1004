package org.noroshi.polls;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A poll was added to a thread. */
public record PollOpened(UUID poll) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
    }

    @Override
    public String subjectKind() {
        return "poll";
    }

    @Override
    public UUID subjectId() {
        return poll;
    }
}
