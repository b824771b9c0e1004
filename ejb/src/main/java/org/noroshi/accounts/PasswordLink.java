package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** The mail with the link that somebody asked for at the sign-in page. */
@ApplicationScoped
class PasswordLink implements OutboxHandler {

    @Inject
    InvitationLetters letters;

    protected PasswordLink() {}

    @Override
    public String kind() {
        return Invitations.PASSWORD_LINK;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.asking(UUID.fromString(payload.getString(Invitations.LINK)), payload.getString(Invitations.NAME))
                .map(mailed -> letters.letter(mailed.account(), Map.of("link", mailed.link(), "until", mailed.until())))
                .map(List::of)
                .orElseGet(List::of);
    }
}
