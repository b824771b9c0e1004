package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A restriction of one user has been decided (article 11-2). */
public record UserSuspended(UUID restriction, UUID seat, UUID contract, Grade grade, RestrictionGround because)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "seat";
    }

    @Override
    public UUID subjectId() {
        return seat;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because.code());
    }
}
