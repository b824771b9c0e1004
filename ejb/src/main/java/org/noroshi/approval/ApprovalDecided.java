package org.noroshi.approval;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Something that waited for approval was approved, sent back or taken back; in which hospital, the trail does not say. */
public record ApprovalDecided(UUID draft) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
