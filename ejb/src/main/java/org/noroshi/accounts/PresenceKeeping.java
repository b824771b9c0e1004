package org.noroshi.accounts;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Seal;

/**
 * Tells the owners of accounts that nobody uses, once for each time. Whether an account sleeps does not depend on its
 * having run.
 */
@Singleton
public class PresenceKeeping {

    @Inject
    Accounts accounts;

    @Inject
    Presence presence;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    @Schedule(hour = "6", minute = "23", persistent = false)
    void tell() {
        accounts.alive().stream()
                .filter(account ->
                        account.state() == AccountState.ACTIVE && account.seat().isPresent())
                .map(Account::id)
                .forEach(this::tell);
    }

    private void tell(UUID account) {
        presence.begin(account);
        if (presence.isDormant(account)) {
            outbox.enqueueOnce(
                    DormantMail.KIND,
                    Json.createObjectBuilder()
                            .add(Invitations.ACCOUNT, account.toString())
                            .build(),
                    // under a tag, because the month is nobody's business
                    seal.tag(
                            "dormant-told",
                            account,
                            presence.last(account).orElseThrow().text()));
        }
    }
}
