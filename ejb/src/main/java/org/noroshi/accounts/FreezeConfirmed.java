package org.noroshi.accounts;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has made sure who the owner of a frozen account is (article 17-3). */
public record FreezeConfirmed(UUID account) implements AuditableEvent {

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

    @Override
    public Optional<String> ground() {
        return Optional.of("A17-3");
    }
}
