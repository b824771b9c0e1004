package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** One officer has decided on other reasons; a second one has to agree (article 6-2-5). */
public record DecisionProposed(UUID application, DecisionKind kind, DecisionGround because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "application";
    }

    @Override
    public UUID subjectId() {
        return application;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because.code());
    }
}
