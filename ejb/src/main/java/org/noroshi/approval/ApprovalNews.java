package org.noroshi.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    ApprovalRule rule;

    @Inject
    WaitingPosts waiting;

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
        rule.hospital(viewer).ifPresent(hospital -> unseen(viewer, hospital)
                .forEach(post -> news.add(new OwnNotification(
                        text(locale, rule.stateOf(hospital, post)),
                        post.heldAt(),
                        "/board/approval?id=" + post.id()))));
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
        rule.hospital(viewer).ifPresent(hospital -> {
            List<WaitingPost> unseen = unseen(viewer, hospital);
            if (!unseen.isEmpty()) {
                waiting.alone(hospital);
                unseen.forEach(post -> seen(viewer, hospital, post));
            }
        });
        records.list(viewer, PUBLISHED_SHELF).keySet().forEach(id -> records.remove(viewer, PUBLISHED_SHELF, id));
    }

    void seen(Viewer viewer, UUID hospital, WaitingPost post) {
        if (isNews(viewer, hospital, post)) {
            waiting.alone(hospital);
            waiting.find(hospital, post.id())
                    .filter(now -> isNews(viewer, hospital, now))
                    .ifPresent(now -> waiting.put(hospital, now.knownTo(viewer.account())));
        }
    }

    private List<WaitingPost> unseen(Viewer viewer, UUID hospital) {
        return waiting.all(hospital).stream()
                .filter(post -> isNews(viewer, hospital, post))
                .toList();
    }

    /** What waits is news for the approver, what is back for its writer. */
    private boolean isNews(Viewer viewer, UUID hospital, WaitingPost post) {
        boolean waits = rule.stateOf(hospital, post) == ApprovalState.WAITING;
        boolean concerned =
                waits ? rule.approves(viewer, hospital) : post.author().equals(viewer.account());
        return concerned && !viewer.account().equals(post.known());
    }

    private static String text(Locale locale, ApprovalState state) {
        return Messages.of(ApprovalNews.class).text(locale, "news." + state);
    }
}
