package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A token for a program works no more. */
public record TokenRevoked(UUID token) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "token";
    }

    @Override
    public UUID subjectId() {
        return token;
    }
}
