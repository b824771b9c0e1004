package org.noroshi.identity;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An officer has looked at an order that forbids telling: it holds on, or it is over. */
public record OpeningHeld(UUID opening, boolean goesOn, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
