package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.notices.OwnNews;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;

/** Tells approvers what waits, and writers what has become of what they have sent. */
@ApplicationScoped
class ApprovalNews implements OwnNews {

    private static final String PUBLISHED_SHELF = "approved";
    private static final String SEEN_SHELF = "approvals-seen";
    private static final String SEEN = "seen";

    @Inject
    ApprovalRule rule;

    @Inject
    PrivateRecords records;

    @Inject
    Clock clock;

    protected ApprovalNews() {}

    /** For the writer: it was approved and published. */
    void published(Viewer writer, UUID id, UUID thread) {
        records.put(
                writer,
                PUBLISHED_SHELF,
                id.toString(),
                Json.createObjectBuilder()
                        .add("thread", thread.toString())
                        .add("at", clock.instant().toString())
                        .build());
    }

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        List<OwnNotification> news = new ArrayList<>();
        unseen(viewer)
                .forEach(post -> news.add(new OwnNotification(
                        text(locale, post.state()), post.heldAt(), "/board/approval?id=" + post.id())));
        records.list(viewer, PUBLISHED_SHELF)
                .values()
                .forEach(json -> news.add(new OwnNotification(
                        text(locale, ApprovalState.APPROVED),
                        Instant.parse(json.getString("at")),
                        "/board/thread?id=" + json.getString("thread"))));
        return news;
    }

    @Override
    public void allSeen(Viewer viewer) {
        remember(viewer, unseen(viewer));
        records.list(viewer, PUBLISHED_SHELF).keySet().forEach(id -> records.remove(viewer, PUBLISHED_SHELF, id));
    }

    /** The viewer has looked at it as it stands. */
    void seen(Viewer viewer, WaitingPost post) {
        remember(viewer, unseen(viewer).stream().filter(post::equals).toList());
    }

    /** What waits is news for the approver, what is back for its writer. */
    private List<WaitingPost> unseen(Viewer viewer) {
        List<WaitingPost> concerning = rule.hospital(viewer)
                .map(hospital -> rule.all(hospital).stream()
                        .filter(post -> post.waits() ? rule.mayDecide(viewer, hospital, post) : post.isBy(viewer))
                        .toList())
                .orElse(List.of());
        if (concerning.isEmpty()) {
            return concerning;
        }
        JsonObject seen = seen(viewer);
        return concerning.stream()
                .filter(post -> !mark(post).equals(seen.getString(post.id().toString(), "")))
                .toList();
    }

    private JsonObject seen(Viewer viewer) {
        return records.get(viewer, SEEN_SHELF, SEEN).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    /** On the viewer's own side alone; what stands nowhere any more is forgotten on the way. */
    private void remember(Viewer viewer, List<WaitingPost> posts) {
        if (!posts.isEmpty()) {
            records.alone(viewer);
            JsonObject seen = seen(viewer);
            JsonObjectBuilder now = Json.createObjectBuilder();
            rule.hospital(viewer).stream()
                    .flatMap(hospital -> rule.all(hospital).stream())
                    .map(post -> post.id().toString())
                    .filter(seen::containsKey)
                    .forEach(id -> now.add(id, seen.getString(id)));
            posts.forEach(post -> now.add(post.id().toString(), mark(post)));
            records.put(viewer, SEEN_SHELF, SEEN, now.build());
        }
    }

    private static String mark(WaitingPost post) {
        return post.state() + " " + post.heldAt();
    }

    private static String text(Locale locale, ApprovalState state) {
        return Messages.of(ApprovalNews.class).text(locale, "news." + state);
    }
}
