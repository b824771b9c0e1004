package org.noroshi.notices;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The mail of a notice did not reach a hospital (article 21). */
public record NoticeReturned(UUID notice, UUID organisation) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
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
