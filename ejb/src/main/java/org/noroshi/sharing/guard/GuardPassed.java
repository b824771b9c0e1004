package org.noroshi.sharing.guard;

import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** A text was posted for a reason although something in it could tell who writes. */
public record GuardPassed(GuardReason reason, UUID post) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.POST;
    }

    /** The reason; which post it was is sealed, because a name in it may be the author's. */
    @Override
    public String subjectKind() {
        return "guard-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID subjectId() {
        return post;
    }
}
