package org.noroshi.permissions;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody asked an author for a permission (article 16-1). */
public record PermissionAsked(UUID request) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "permission";
    }

    @Override
    public UUID subjectId() {
        return request;
    }
}
