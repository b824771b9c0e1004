package org.noroshi.desk;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Something was said in an inquiry, or it was closed; {@code to} is where it stands since then. */
public record InquiryMoved(UUID inquiry, InquiryState to) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "inquiry";
    }

    @Override
    public UUID subjectId() {
        return inquiry;
    }
}
