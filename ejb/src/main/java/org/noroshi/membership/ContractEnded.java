package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The contract has ended: nobody uses the service under it any more. */
public record ContractEnded(UUID contract, UUID organisation, String reason) implements AuditableEvent {

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
        return Optional.of(reason);
    }
}
