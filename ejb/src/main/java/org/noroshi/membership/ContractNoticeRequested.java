package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The ID notice shall go to the liaison again: accounts sends it to this seat. */
public record ContractNoticeRequested(UUID contract, UUID seat) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "contract";
    }

    @Override
    public UUID subjectId() {
        return contract;
    }
}
