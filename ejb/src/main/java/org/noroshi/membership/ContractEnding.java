package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The end of the contract is settled (articles 4-3 and 17-2). */
public record ContractEnding(UUID contract, Instant endsAt, String reason) implements AuditableEvent {

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
