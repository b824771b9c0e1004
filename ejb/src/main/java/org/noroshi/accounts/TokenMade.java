package org.noroshi.accounts;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A token for a program was made, for this purpose (article 15). */
public record TokenMade(UUID token, TokenPurpose purpose) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.REGISTER;
    }

    @Override
    public String subjectKind() {
        return "token";
    }

    @Override
    public UUID subjectId() {
        return token;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(purpose.code());
    }
}
