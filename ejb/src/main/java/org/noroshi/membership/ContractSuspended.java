package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A restriction of a whole hospital has been decided (article 11-2). */
public record ContractSuspended(UUID restriction, UUID contract, Grade grade, RestrictionGround because)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
        return Optional.of(because.code());
    }
}
