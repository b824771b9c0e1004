package org.noroshi.approval;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Something was sent for approval inside a hospital; in which one, the trail does not say. */
public record ApprovalAsked(UUID draft) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "approval";
    }

    @Override
    public UUID subjectId() {
        return draft;
    }
}
