package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The account's owner has ended a session. */
public record SignedOut(UUID account) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SIGN_OUT;
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
