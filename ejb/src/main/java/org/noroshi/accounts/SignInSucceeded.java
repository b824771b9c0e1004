package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has proved to be the account's owner. */
public record SignInSucceeded(UUID account) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SIGN_IN;
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
