package org.noroshi.accounts;

import java.util.UUID;
import org.noroshi.platform.AuditVerb;

/** Somebody has proved to be the account's owner. */
public record SignInSucceeded(UUID account) implements AboutAccount {

    @Override
    public AuditVerb verb() {
        return AuditVerb.SIGN_IN;
    }
}
