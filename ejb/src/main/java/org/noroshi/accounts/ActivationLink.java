package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
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
        return letters.activationLink(UUID.fromString(payload.getString(Invitations.LINK)));
    }
}
