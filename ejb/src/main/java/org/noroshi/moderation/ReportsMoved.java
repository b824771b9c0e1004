package org.noroshi.moderation;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The reports of a post have come further. */
public record ReportsMoved(UUID reportCase, ReportState to) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "report_case";
    }

    @Override
    public UUID subjectId() {
        return reportCase;
    }
}
