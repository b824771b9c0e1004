package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A user has got a seat of the contract: accounts makes the user ID (article 7). */
public record UserAdmitted(UUID seat, UUID contract, boolean liaison) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
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
