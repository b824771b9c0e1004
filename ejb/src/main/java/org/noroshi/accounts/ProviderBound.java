package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody at the identity provider is the account's owner from now on. */
public record ProviderBound(UUID account) implements AuditableEvent {

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
