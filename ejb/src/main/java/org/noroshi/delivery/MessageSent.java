package org.noroshi.delivery;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A message of the outbox has reached everybody whom it had to reach. */
public record MessageSent(UUID message) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "message";
    }

    @Override
    public UUID subjectId() {
        return message;
    }
}
