package org.noroshi.delivery;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has looked at a mail that nobody could make out. */
public record IncomingHandled(UUID mail) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "incoming-mail";
    }

    @Override
    public UUID subjectId() {
        return mail;
    }
}
