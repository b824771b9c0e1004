package org.noroshi.identity;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Those whom an opening of the seal concerned are told. */
public record OpeningTold(UUID opening, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "opening";
    }

    @Override
    public UUID subjectId() {
        return opening;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
