package org.noroshi.accounts;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;

/**
 * A mail that tells an owner what was done to the own account. It waits in the outbox under the seal: that an account was
 * in use at some minute is nobody's business (article 18-5).
 */
abstract class OwnerMail implements OutboxHandler {

    private static final String NOTE = "note";

    @Inject
    Accounts accounts;

    @Inject
    InvitationLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    private final String kind;
    private final String page;
    private final Set<String> asked;

    /**
     * @param kind as in {@link OutboxHandler#kind()}
     * @param page to which the mail leads, as <code>${page}</code>
     * @param asked names of the facts that its text asks for
     */
    protected OwnerMail(String kind, String page, String... asked) {
        this.kind = kind;
        this.page = page;
        this.asked = Set.of(asked);
    }

    @Override
    public String kind() {
        return kind;
    }

    /** Leaves the mail, in the caller's transaction. */
    void leave(UUID account, Map<String, String> facts) {
        outbox.enqueue(kind, sealed(account, facts));
    }

    /** The same, but not sent before that time. */
    void leaveNotBefore(UUID account, Map<String, String> facts, Instant at) {
        outbox.enqueueNotBefore(kind, sealed(account, facts), at);
    }

    /**
     * The same, once only for each key, which tells nobody anything.
     *
     * @return whether it was the first
     */
    boolean leaveOnce(UUID account, Map<String, String> facts, String key) {
        return outbox.enqueueOnce(kind, sealed(account, facts), key);
    }

    private JsonObject sealed(UUID account, Map<String, String> facts) {
        if (!facts.keySet().equals(asked)) {
            throw new IllegalArgumentException(kind + " asks for " + asked + ", not for " + facts.keySet());
        }
        JsonObjectBuilder note = Json.createObjectBuilder().add(Invitations.ACCOUNT, account.toString());
        facts.forEach(note::add);
        String sealed =
                Base64.getEncoder().encodeToString(seal.sealText(note.build().toString(), kind));
        return Json.createObjectBuilder().add(NOTE, sealed).build();
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        JsonObject note = opened(payload.getString(NOTE));
        Map<String, String> values = new HashMap<>();
        note.keySet().stream()
                .filter(name -> !Invitations.ACCOUNT.equals(name))
                .forEach(name -> values.put(name, note.getString(name)));
        values.put("page", letters.page(page));
        return accounts.find(UUID.fromString(note.getString(Invitations.ACCOUNT))).stream()
                .filter(account -> account.state() != AccountState.ENDED)
                .map(account -> letters.letter(account, values))
                .toList();
    }

    private JsonObject opened(String sealed) {
        try (JsonReader reader = Json.createReader(
                new StringReader(seal.openText(Base64.getDecoder().decode(sealed), kind)))) {
            return reader.readObject();
        }
    }
}
