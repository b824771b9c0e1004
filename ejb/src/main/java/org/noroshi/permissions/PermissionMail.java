package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * Tells an author that somebody asks, and an asker what became of it. The message knows the request and the side; who that
 * is is asked of the seal when it is sent. Says neither what nor of which post.
 */
@ApplicationScoped
class PermissionMail implements OutboxHandler {

    static final String KIND = "permissions/news";
    private static final String REQUEST = "request";
    private static final String SIDE = "side";

    @Inject
    Outbox outbox;

    @Inject
    PermissionRequests requests;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Recipients recipients;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    protected PermissionMail() {}

    void toAuthor(PermissionRequest request) {
        leave(request, Side.AUTHOR);
    }

    void toAsker(PermissionRequest request) {
        leave(request, Side.ASKER);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        Side side = Side.valueOf(payload.getString(SIDE));
        return requests
                .find(UUID.fromString(payload.getString(REQUEST)))
                .flatMap(request -> account(request, side))
                .flatMap(recipients::of)
                .map(this::letter)
                .stream()
                .toList();
    }

    private void leave(PermissionRequest request, Side side) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(REQUEST, request.id().toString())
                        .add(SIDE, side.name())
                        .build());
    }

    private Optional<UUID> account(PermissionRequest request, Side side) {
        return side == Side.AUTHOR
                ? pseudonyms.accountBehind(request.authorRef())
                : Optional.of(request.file(seal).asker());
    }

    private Letter letter(Recipient recipient) {
        return recipient.letter(Map.of("link", settings.publicUrl() + "/portal/board/permissions"));
    }
}
