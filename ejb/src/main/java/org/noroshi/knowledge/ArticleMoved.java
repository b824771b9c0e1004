package org.noroshi.knowledge;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/** Somebody has answered to a proposed article, or its proposer has published it or taken it back. */
public record ArticleMoved(UUID proposal, ArticleState to) implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DECIDE;
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
