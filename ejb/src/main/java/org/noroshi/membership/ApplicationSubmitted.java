package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An institution has sent its application (article 5-1). */
public record ApplicationSubmitted(UUID application) implements AuditableEvent {

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
