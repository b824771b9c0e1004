package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A member lets the ministry use its contact data in later years, or takes that back (note 1). */
public record NextYearConsentChanged(UUID organisation, boolean agreed) implements AuditableEvent {

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
