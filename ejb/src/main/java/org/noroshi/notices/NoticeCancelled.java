package org.noroshi.notices;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A notice will not go out. */
public record NoticeCancelled(UUID notice) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
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
