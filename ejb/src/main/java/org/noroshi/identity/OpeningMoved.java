package org.noroshi.identity;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An opening of the seal was asked for, decided or given up; or somebody begins to look, written down before that. */
public record OpeningMoved(UUID opening, OpeningState to, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return to == OpeningState.SHOWN ? AuditVerb.VIEW : AuditVerb.DECIDE;
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
