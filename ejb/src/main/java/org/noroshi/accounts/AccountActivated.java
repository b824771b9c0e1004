package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The owner has set the first password: the account is alive. */
public record AccountActivated(UUID account) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
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
