package org.noroshi.polls;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has voted; for what is not said. */
public record PollVoted(UUID poll) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
