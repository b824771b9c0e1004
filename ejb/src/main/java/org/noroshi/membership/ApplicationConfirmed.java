package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The liaison has confirmed the address: the application is with the desk. */
public record ApplicationConfirmed(UUID application) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "application";
    }

    @Override
    public UUID subjectId() {
        return application;
    }
}
