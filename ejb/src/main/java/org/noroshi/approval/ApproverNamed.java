package org.noroshi.approval;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has named who approves, or wants no approval any more; which one, the trail does not say in clear. */
public record ApproverNamed(UUID hospital) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "approval-rule";
    }

    @Override
    public UUID subjectId() {
        return hospital;
    }
}
