package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A member has told of a change (article 17-2). */
public record ChangeReported(UUID notice, UUID contract, ChangeItem item) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "change_notice";
    }

    @Override
    public UUID subjectId() {
        return notice;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(ContractGround.A17_2.code());
    }
}
