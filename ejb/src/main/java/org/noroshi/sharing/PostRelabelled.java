package org.noroshi.sharing;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;
import org.noroshi.platform.AuditableEvent;

/**
 * An author has made the marking of a post stricter or freer (permission table, rules 4 and 5).
 *
 * @param author reference of who did it: of the post itself, or of one that it quotes
 * @param stricter whether less is permitted from now on than before
 */
public record PostRelabelled(UUID post, UUID thread, UUID author, Tlp from, Tlp to, boolean stricter)
        implements AuditableEvent {

    @Override
    public AuditVerb verb() {
        return AuditVerb.CHANGE;
    }

    @Override
    public String subjectKind() {
        return "post";
    }

    @Override
    public UUID subjectId() {
        return post;
    }
}
