package org.noroshi.membership;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A hospital has attested about its users (article 14-1). */
public record UsersAttested(UUID attestation, UUID contract) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "attestation";
    }

    @Override
    public UUID subjectId() {
        return attestation;
    }
}
