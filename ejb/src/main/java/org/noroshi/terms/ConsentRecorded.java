package org.noroshi.terms;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has agreed to the terms. */
public record ConsentRecorded(UUID subjectId) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "consent";
    }
}
