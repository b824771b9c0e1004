package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.noroshi.accounts.AccountEnded;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/**
 * What people have asked to be told of: saved searches, each in one of the places of its account, found by the keyed hash
 * of account and place and readable under the seal alone (article 18-5).
 *
 * <p>Whether a search finds a post is asked of the index that answers searches, so both always mean the same. What it
 * finds for its owner is no row: it is derived when somebody looks or a mail is sent, with the rights of that moment.
 */
@Enforces("A18-05")
@ApplicationScoped
class Wishes {

    /** Places of an account. */
    static final int MOST = 20;

    private static final int LEAST = 1_024;
    private static final int NEWS_LOOKED_THROUGH = 50;

    @Inject
    SavedSearches rows;

    @Inject
    Posts posts;

    @Inject
    Watchers watchers;

    @Inject
    Viewers viewers;

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    Seal seal;

    protected Wishes() {}

    /** The viewer's saved searches, by name. */
    List<Wish> of(Viewer viewer) {
        return places(viewer).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Keeps it in the place it has, or in a free one; false when there is none. */
    boolean keep(Viewer viewer, Wish wish) {
        records.alone(viewer);
        Map<String, Wish> taken = places(viewer);
        Optional<String> place = taken.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(wish.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> tags(viewer.account()).stream()
                        .filter(tag -> !taken.containsKey(tag))
                        .findFirst());
        place.ifPresent(tag -> rows.put(tag, seal.sealRounded(wish.json().toString(), LEAST, purpose(tag))));
        return place.isPresent();
    }

    void drop(Viewer viewer, UUID id) {
        records.alone(viewer);
        places(viewer).forEach((tag, wish) -> {
            if (wish.id().equals(id)) {
                rows.remove(List.of(tag));
            }
        });
    }

    /**
     * What the viewer's searches have found and the viewer has not read: names of the searches by thread. Posts of one's
     * own are no news.
     */
    Map<UUID, Set<String>> unread(Viewer viewer, ReadMarks.Marks marks) {
        return found(viewer, marks, of(viewer));
    }

    private Map<UUID, Set<String>> found(Viewer viewer, ReadMarks.Marks marks, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        Set<UUID> watched = watchers.threads(viewer);
        Map<Wish, List<UUID>> offered = new LinkedHashMap<>();
        wishes.forEach(wish -> offered.put(
                wish,
                posts.newest(
                        viewer,
                        wish.search(),
                        watched,
                        later(wish.oldestNews(), marks.oldestNews()),
                        NEWS_LOOKED_THROUGH)));
        Set<UUID> ids = offered.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<UUID, Post> seen = posts.all(viewer, ids).stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<UUID, Traits> traits = posts.traits(viewer, seen.keySet());
        Set<UUID> mine = own.authors(viewer);
        Map<UUID, Set<String>> found = new LinkedHashMap<>();
        offered.forEach((wish, all) -> all.stream()
                .map(seen::get)
                .filter(post -> post != null && post.isPublished() && !mine.contains(post.authorRef()))
                .filter(post -> post.seq() > marks.readUpTo(post.thread()))
                .filter(post -> wish.isNews(post) && traits.get(post.id()).passes(wish.search(), watched))
                .forEach(post -> found.computeIfAbsent(post.thread().id(), any -> new TreeSet<>())
                        .add(wish.name())));
        return found;
    }

    /** Threads in which the viewer's searches that tell by mail have found something since then. */
    Set<UUID> mailed(Viewer viewer, Instant since) {
        return found(
                        viewer,
                        new ReadMarks.Marks(since, Map.of()),
                        of(viewer).stream().filter(Wish::byMail).toList())
                .keySet();
    }

    /** Posts that the search finds already and that nobody could tell by their time from those to come. */
    Set<UUID> known(Viewer viewer, SearchRequest search, Instant now) {
        return new HashSet<>(
                posts.newest(viewer, search, watchers.threads(viewer), TimeSource.coarse(now), NEWS_LOOKED_THROUGH));
    }

    /** Accounts that want to be told of the post by mail. Whether they may read it is not asked here. */
    Set<UUID> wantingMail(Post post) {
        List<Wish> wishes = rows.all().stream()
                .map(this::opened)
                .filter(wish -> wish.byMail() && wish.isNews(post))
                .toList();
        Set<SearchRequest> finding = posts.finding(
                Viewer.system("saved searches"),
                post,
                wishes.stream().map(Wish::search).toList());
        return wishes.stream()
                .filter(wish -> finding.contains(wish.search()))
                .filter(wish -> !wish.search().only().contains(Only.WATCHED)
                        || watchers.threads(viewers.of(wish.account()))
                                .contains(post.thread().id()))
                .map(Wish::account)
                .collect(Collectors.toSet());
    }

    private Map<String, Wish> places(Viewer viewer) {
        return viewer.isMember() || viewer.isStaff()
                ? rows.under(tags(viewer.account())).stream().collect(Collectors.toMap(SavedSearch::tag, this::opened))
                : Map.of();
    }

    /** Nobody is left to be told, and nobody could find these rows later. */
    void gone(@Observes AccountEnded event) {
        rows.remove(tags(event.account()));
    }

    private List<String> tags(UUID account) {
        return IntStream.range(0, MOST)
                .mapToObj(place -> seal.tag("saved-search", account, place))
                .toList();
    }

    private Wish opened(SavedSearch row) {
        try (JsonReader json = Json.createReader(new StringReader(seal.openText(row.sealed(), purpose(row.tag()))))) {
            return Wish.read(json.readObject());
        }
    }

    private static String purpose(String tag) {
        return "saved-search/" + tag;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
