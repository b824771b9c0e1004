package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer made sure that a member still exists (article 6-1-1). */
public record InstitutionRechecked(UUID organisation) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "organisation";
    }

    @Override
    public UUID subjectId() {
        return organisation;
    }
}
