package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/**
 * A decision that needs a second officer has been proposed, or the second one has not agreed (article 6-2-5); one that
 * both agree to is an {@link ApplicationDecided}.
 */
public record DecisionMoved(UUID application, DecisionState to, DecisionGround because) implements AuditableEvent {

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
