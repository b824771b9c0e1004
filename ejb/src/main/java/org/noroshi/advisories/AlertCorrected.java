package org.noroshi.advisories;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Something in an alert was put right. */
public record AlertCorrected(UUID alert) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "alert";
    }

    @Override
    public UUID subjectId() {
        return alert;
    }
}
