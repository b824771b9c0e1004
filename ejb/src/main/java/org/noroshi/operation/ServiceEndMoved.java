package org.noroshi.operation;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** The end of the service has come a step further (article 12-1); with {@code TOLD} all contacts are told. */
public record ServiceEndMoved(UUID end, ServiceEndState state) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "service_end";
    }

    @Override
    public UUID subjectId() {
        return end;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(ServiceEnd.GROUND);
    }
}
