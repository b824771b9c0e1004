package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital wants a further user and attests who that is (articles 8 and 14-1). */
public record UserRequested(UUID request, UUID seat, UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "seat-request";
    }

    @Override
    public UUID subjectId() {
        return request;
    }
}
