package org.noroshi.delivery;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has put a parked message back into the queue. */
public record MessageRequeued(UUID message) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
