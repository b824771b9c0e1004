package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;

/**
 * Tells the author of a call that somebody has answered, and who answered that the author has decided. The message knows
 * the answer and the side; who that is is asked of the seal when it is sent. Neither words nor address tell which call it
 * is: whoever carries the mail would learn who has opened or answered one that all members read.
 */
@ApplicationScoped
class CallMail implements OutboxHandler {

    static final String KIND = "sharing/call_news";
    private static final String PARTICIPATION = "participation";
    private static final String TO_AUTHOR = "toAuthor";

    @Inject
    Outbox outbox;

    @Inject
    Participations participations;

    @Inject
    Posts posts;

    @Inject
    Visibility visibility;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Viewers viewers;

    @Inject
    Recipients recipients;

    @Inject
    Settings settings;

    protected CallMail() {}

    void answered(Participation participation) {
        participation.authorIsTold();
        leave(participation, true);
    }

    void decided(Participation participation) {
        leave(participation, false);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return participations
                .find(UUID.fromString(payload.getString(PARTICIPATION)))
                .flatMap(one -> letter(one, payload.getBoolean(TO_AUTHOR)))
                .stream()
                .toList();
    }

    private Optional<Letter> letter(Participation participation, boolean toAuthor) {
        return posts.opening(Viewer.system("mail about a call"), participation.thread())
                .flatMap(opening -> pseudonyms
                        .accountBehind(toAuthor ? opening.authorRef() : participation.authorRef())
                        .filter(account -> visibility.allows(opening, viewers.of(account))))
                .flatMap(recipients::of)
                .map(this::letter);
    }

    private Letter letter(Recipient recipient) {
        return recipient.letter(Map.of("link", settings.publicUrl() + "/portal/notifications"));
    }

    private void leave(Participation participation, boolean toAuthor) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(PARTICIPATION, participation.id().toString())
                        .add(TO_AUTHOR, toAuthor)
                        .build());
    }
}
