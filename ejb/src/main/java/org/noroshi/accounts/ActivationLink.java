package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** The mail with the link for the first password, never in one mail with the user ID (article 7). */
@ApplicationScoped
class ActivationLink implements OutboxHandler {

    @Inject
    InvitationLetters letters;

    protected ActivationLink() {}

    @Override
    public String kind() {
        return Invitations.ACTIVATION_LINK;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.toActivate(UUID.fromString(payload.getString(Invitations.LINK)))
                .map(mailed -> letters.letter(mailed.account(), Map.of("link", mailed.link(), "until", mailed.until())))
                .map(List::of)
                .orElseGet(List::of);
    }
}
