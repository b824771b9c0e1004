package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has decided on a change that a member told. */
public record ChangeDecided(UUID notice, UUID contract, ChangeState state, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
        return Optional.of(because);
    }
}
