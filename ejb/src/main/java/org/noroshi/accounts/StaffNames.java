package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Names of officers, for those who share the desk with them. Members' accounts have none here. */
@ApplicationScoped
public class StaffNames {

    @Inject
    Accounts accounts;

    /** The name under which the account belongs to the staff. */
    public Optional<String> of(UUID account) {
        return accounts.find(account).flatMap(Account::staffName);
    }
}
