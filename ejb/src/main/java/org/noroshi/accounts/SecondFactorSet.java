package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The account has another authenticator, or one more passkey. */
public record SecondFactorSet(UUID account) implements AuditableEvent {

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
