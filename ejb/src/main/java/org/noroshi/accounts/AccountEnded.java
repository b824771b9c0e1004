package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Nobody signs in with the account any more. */
public record AccountEnded(UUID account) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return account;
    }
}
