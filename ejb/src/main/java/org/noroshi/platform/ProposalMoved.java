package org.noroshi.platform;

import java.util.Optional;
import java.util.UUID;

/** Something that needs two officers was proposed, carried out, declined or taken back. */
public record ProposalMoved(UUID proposal, String kind, UUID about, ProposalState to, String because)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
    }

    @Override
    public String subjectKind() {
        return "proposal";
    }

    @Override
    public UUID subjectId() {
        return proposal;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(because);
    }
}
