package org.noroshi.notices;

import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A notice goes out at that time. */
public record NoticeIssued(UUID notice, Instant at) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "notice";
    }

    @Override
    public UUID subjectId() {
        return notice;
    }
}
