package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The settled end of the contract has lost its reason: it goes on. */
public record ContractGoesOn(UUID contract) implements AuditableEvent {

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
        return Optional.of(ContractGround.A04_2.code());
    }
}
