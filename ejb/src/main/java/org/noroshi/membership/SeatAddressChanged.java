package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A user is written to at another address from now on; which one, stands with the seat. */
public record SeatAddressChanged(UUID seat, UUID contract) implements AuditableEvent {

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
