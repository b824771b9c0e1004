package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** Tells an owner who has not been here for long that the account will be put to sleep; not once the owner has been. */
@ApplicationScoped
class DormantMail implements OutboxHandler {

    static final String KIND = "accounts/dormant";

    @Inject
    Accounts accounts;

    @Inject
    Presence presence;

    @Inject
    InvitationLetters letters;

    protected DormantMail() {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID id = UUID.fromString(payload.getString(Invitations.ACCOUNT));
        return accounts.find(id).stream()
                .filter(account -> account.state() == AccountState.ACTIVE && presence.isDormant(id))
                .map(account -> letters.letter(account, Map.of("link", letters.page("/sign-in"))))
                .toList();
    }
}
