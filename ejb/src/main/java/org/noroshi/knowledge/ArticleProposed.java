package org.noroshi.knowledge;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** An article was proposed, and everybody whose words are in it was asked. */
public record ArticleProposed(UUID proposal) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SEND;
    }

    @Override
    public String subjectKind() {
        return "article";
    }

    @Override
    public UUID subjectId() {
        return proposal;
    }
}
