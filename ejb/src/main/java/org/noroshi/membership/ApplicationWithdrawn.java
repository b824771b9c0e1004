package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The applicant has taken the application back. */
public record ApplicationWithdrawn(UUID application) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
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
