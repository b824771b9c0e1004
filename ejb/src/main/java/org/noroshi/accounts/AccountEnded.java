package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/** Nobody signs in with the account any more. */
public record AccountEnded(UUID account) implements AboutAccount {

    @Override
    public AuditVerb verb() {
        return AuditVerb.DELETE;
    }
}
