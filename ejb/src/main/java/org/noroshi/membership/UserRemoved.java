package org.noroshi.membership;

import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/**
 * A user has lost the seat, at once and for good (article 8).
 *
 * @param because place in the terms that it rests on
 */
public record UserRemoved(UUID seat, UUID contract, String because) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }

    @Override
    public String subjectKind() {
        return "seat";
    }

    @Override
    public UUID subjectId() {
        return seat;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
