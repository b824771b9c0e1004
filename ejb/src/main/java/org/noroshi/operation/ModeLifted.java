package org.noroshi.operation;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Mode;

/** An order of a mode has been ended before its time. */
public record ModeLifted(UUID order, Mode mode, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "mode_order";
    }

    @Override
    public UUID subjectId() {
        return order;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
