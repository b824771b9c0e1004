package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** The mail with the link by which the owner of an account that was frozen comes back (article 17-3). */
@ApplicationScoped
class ThawLink implements OutboxHandler {

    @Inject
    InvitationLetters letters;

    protected ThawLink() {}

    @Override
    public String kind() {
        return Invitations.THAW_LINK;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return letters.toThaw(UUID.fromString(payload.getString(Invitations.LINK)))
                .map(mailed -> letters.letter(mailed.account(), Map.of("link", mailed.link(), "until", mailed.until())))
                .map(List::of)
                .orElseGet(List::of);
    }
}
