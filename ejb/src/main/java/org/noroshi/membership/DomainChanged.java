package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A domain of a member is named, proved, changed or given up (note 3). */
public record DomainChanged(UUID organisation, String domain, DomainChange change) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
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
