package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Another user speaks for the hospital from now on (call for participants, liaison). */
public record LiaisonNamed(UUID seat, UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "seat";
    }

    @Override
    public UUID subjectId() {
        return seat;
    }
}
