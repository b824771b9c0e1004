package org.noroshi.permissions;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A request to an author was answered, withdrawn, taken back, or ended by the clock (article 16-1). */
public record PermissionMoved(UUID request, PermissionState to) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
