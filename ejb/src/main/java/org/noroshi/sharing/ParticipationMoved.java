package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has answered a call, was accepted or not, or has left. */
public record ParticipationMoved(UUID participation, ParticipationState state) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return state == ParticipationState.ASKED ? AuditVerb.SEND : AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "participation";
    }

    @Override
    public UUID subjectId() {
        return participation;
    }
}
