package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.search.Defang;

/**
 * Tells by mail that something was published. The outbox knows the post alone; who is told is found when the mail is
 * sent: authors of the thread, whoever watches and whoever has saved a search that finds it, less the author, and only who
 * may read the post at that moment. Who wants summaries or has quiet hours is told later, unless the thread is urgent.
 *
 * <p>How much a mail says follows the label (standards, mail rules): TLP:AMBER and stricter that there is something and
 * where, TLP:GREEN the title too, TLP:CLEAR the text. Label and conditions come first, then what may be done with it, and
 * the end is marked.
 */
@ApplicationScoped
class Announcements implements OutboxHandler {

    static final String KIND = "sharing/post_published";
    private static final String POST = "post";

    @Inject
    Outbox outbox;

    @Inject
    Posts posts;

    @Inject
    Watchers watchers;

    @Inject
    Wishes wishes;

    @Inject
    Rhythms rhythms;

    @Inject
    Viewers viewers;

    @Inject
    Recipients recipients;

    @Inject
    Visibility visibility;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    GrantedUses grants;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    protected Announcements() {}

    void published(Post post) {
        outbox.enqueue(
                KIND, Json.createObjectBuilder().add(POST, post.id().toString()).build());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID id = UUID.fromString(payload.getString(POST));
        return posts.find(Viewer.system("notice of a post"), id)
                .filter(Post::isPublished)
                .map(this::letters)
                .orElse(List.of());
    }

    /** One for each account, whatever it is told for. */
    private List<Letter> letters(Post post) {
        Set<UUID> watching = watchers.of(post.thread());
        Set<UUID> wishing = new HashSet<>(wishes.wantingMail(post));
        wishing.removeAll(watchers.muting(post.thread()));
        Set<UUID> told = new HashSet<>(watching);
        told.addAll(wishing);
        if (!post.thread().isUrgent()) {
            told.removeAll(rhythms.holding(told, post.writtenAt()));
        }
        return told.stream()
                .map(viewers::of)
                .filter(viewer -> visibility.allows(post, viewer) && !isAuthor(viewer, post))
                .filter(viewer -> wishing.contains(viewer.account())
                        || watching.contains(viewer.account()) && watchers.wantsMail(viewer))
                .map(Viewer::account)
                .map(recipients::of)
                .flatMap(Optional::stream)
                .map(recipient -> letter(post, recipient))
                .toList();
    }

    /** One more letter about a question, to those who follow questions. */
    List<Letter> recalls(Post opening, Instant calledAt) {
        Set<UUID> told = watchers.followingKind(opening.thread());
        told.removeAll(rhythms.holding(told, calledAt));
        return told.stream()
                .map(viewers::of)
                .filter(viewer -> visibility.allows(opening, viewer) && !isAuthor(viewer, opening))
                .filter(watchers::wantsMail)
                .map(Viewer::account)
                .map(recipients::of)
                .flatMap(Optional::stream)
                .map(recipient -> letter(opening, recipient))
                .toList();
    }

    private boolean isAuthor(Viewer viewer, Post post) {
        return pseudonyms
                .of(post.thread().id(), viewer)
                .filter(author -> author.ref().equals(post.authorRef()))
                .isPresent();
    }

    private Letter letter(Post post, Recipient recipient) {
        Locale language = recipient.language();
        Marking marking = post.marking();
        return recipient.letter(Map.of(
                "tlp", marking.tlp().label(),
                "what", what(post, language),
                "headline", marking.headline(language),
                "content", content(post),
                "card", card(post, recipient),
                "link", link(post),
                "end", marking.endLine(language)));
    }

    private static String what(Post post, Locale language) {
        String key = post.opens() ? "mail.new." + post.thread().kind() : "mail.reply";
        return Messages.of(Announcements.class).text(language, key);
    }

    /** What the label lets a mail say; mail programs make links of addresses, so they are harmless here, too. */
    private String content(Post post) {
        String title = post.opens()
                ? post.title()
                : posts.opening(
                                Viewer.system("title of a notice"),
                                post.thread().id())
                        .map(Post::title)
                        .orElse("");
        return switch (post.tlp()) {
            case RED, AMBER_STRICT, AMBER -> "";
            case GREEN -> "\n" + Defang.inText(title) + "\n";
            case CLEAR -> "\n" + Defang.inText(title + "\n\n" + post.body()) + "\n";
        };
    }

    /** What may be done with it, also for who learns of it by the mail alone. */
    private String card(Post post, Recipient recipient) {
        Viewer viewer = viewers.of(recipient.account());
        Set<Use> granted = grants.of(viewer, List.of(post.id())).getOrDefault(post.id(), Set.of());
        return String.join(
                "\n",
                EffectivePermissions.of(post.marking(), Holder.READER.with(granted), today())
                        .lines(recipient.language()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
    }

    private String link(Post post) {
        return settings.publicUrl() + "/portal/board/thread?id=" + post.thread().id() + "&post=" + post.id() + "#p-"
                + post.id();
    }
}
