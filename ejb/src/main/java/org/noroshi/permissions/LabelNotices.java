package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.notices.OwnNews;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;
import org.noroshi.platform.SealedTrail;
import org.noroshi.platform.Settings;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostRelabelled;
import org.noroshi.sharing.Tlp;

/**
 * Tells readers that the marking of a post has changed: whoever opened its thread before, has taken a copy since it was
 * written, or is told of the thread by mail (permission table, rules 4 and 5). Part of the transaction that changes it.
 */
@ApplicationScoped
class LabelNotices implements OutboxHandler, OwnNews {

    static final String KIND = "permissions/label_changed";

    private static final String CHANGE = "change";
    static final Duration NEWS = Duration.ofDays(90);
    private static final int LOOKED_THROUGH = 200;
    private static final int LEAST = 64;

    @Inject
    LabelChanges changes;

    @Inject
    SealedTrail trail;

    @Inject
    PostCustody custody;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    protected LabelNotices() {}

    @Enforces("A16-2")
    void remember(@Observes PostRelabelled event) {
        Instant now = clock.instant();
        LabelChange change = new LabelChange(event, now);
        changes.add(change);
        // by their hashes: the order of accounts would tell something
        Map<String, UUID> byTag = new TreeMap<>();
        readers(event).forEach(account -> byTag.put(tag(account, change.id()), account));
        byTag.forEach((tag, account) -> changes.add(
                new LabelChangeReader(tag, change.id(), seal.sealRounded(account.toString(), LEAST, purpose(tag)))));
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder().add(CHANGE, change.id().toString()).build());
    }

    private Collection<UUID> readers(PostRelabelled event) {
        Instant writtenAt = custody.all(Set.of(event.post())).get(event.post()).writtenAt();
        Set<UUID> readers = new HashSet<>(trail.whoViewed(event.thread(), writtenAt));
        // a copy holds what its owner can read, and nobody is to learn that there is something more
        readers.addAll(custody.readers(event.post(), trail.whoTook("export", writtenAt)));
        readers.addAll(custody.toldOf(event.post()));
        pseudonyms.accountBehind(event.author()).ifPresent(readers::remove);
        return readers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID id = UUID.fromString(payload.getString(CHANGE));
        return changes.find(id)
                .map(change -> changes.readers(id).stream()
                        .map(this::account)
                        .map(recipients::of)
                        .flatMap(Optional::stream)
                        .map(recipient -> letter(change, recipient))
                        .toList())
                .orElse(List.of());
    }

    private Letter letter(LabelChange change, Recipient recipient) {
        Locale language = recipient.language();
        return recipient.letter(Map.of(
                "tlp", change.to().label(),
                "what", words(change, language),
                "means", text(language, change.stricter() ? "recall.stricter" : "recall.freer"),
                "link", settings.publicUrl() + "/portal" + path(change)));
    }

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        Map<UUID, LabelChange> lately = lately();
        return unknown(viewer, lately.keySet()).stream()
                .map(LabelChangeReader::change)
                .map(lately::get)
                .map(change -> new OwnNotification(words(change, locale), change.at(), path(change)))
                .toList();
    }

    @Override
    public void allSeen(Viewer viewer) {
        unknown(viewer, lately().keySet()).forEach(LabelChangeReader::know);
    }

    private Map<UUID, LabelChange> lately() {
        return changes.since(clock.instant().minus(NEWS), LOOKED_THROUGH).stream()
                .collect(Collectors.toMap(LabelChange::id, Function.identity()));
    }

    private List<LabelChangeReader> unknown(Viewer viewer, Collection<UUID> ids) {
        List<String> tags = new ArrayList<>();
        ids.forEach(id -> tags.add(tag(viewer.account(), id)));
        return changes.unknown(tags);
    }

    private static String words(LabelChange change, Locale language) {
        Tlp from = change.from();
        Tlp to = change.to();
        if (from == to) {
            return text(language, change.stricter() ? "recall.conditions_stricter" : "recall.conditions_freer");
        }
        return text(language, change.stricter() ? "recall.raised" : "recall.lowered", from.label(), to.label());
    }

    private static String text(Locale language, String key, Object... values) {
        return Messages.of(LabelNotices.class).text(language, key, values);
    }

    private static String path(LabelChange change) {
        return "/board/thread?id=" + change.thread() + "&post=" + change.post();
    }

    private UUID account(LabelChangeReader reader) {
        String account = seal.openText(reader.sealed(), purpose(reader.tag()));
        return UUID.fromString(account.strip());
    }

    private String tag(UUID account, UUID change) {
        return seal.tag("label-change", account, change);
    }

    private static String purpose(String tag) {
        return "label-change/" + tag;
    }
}
