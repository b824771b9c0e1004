package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The member stays after all: its notice of leaving is taken back (article 17-2). */
public record ContractKept(UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "contract";
    }

    @Override
    public UUID subjectId() {
        return contract;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(ContractGround.A17_2.code());
    }
}
