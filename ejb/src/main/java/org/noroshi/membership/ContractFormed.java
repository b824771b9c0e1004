package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The relay took the liaison's ID notice: the contract is in force from that time (articles 5-2 and 7). */
public record ContractFormed(UUID contract, Instant at) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
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
