package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Author;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.search.Defang;
import org.noroshi.sharing.search.Fragment;
import org.noroshi.sharing.search.Highlighter;

/**
 * Searching what one may read. The index proposes, the database decides: totals and pages count what the viewer may see
 * at this moment, so neither tells of anything else (article 18-5).
 */
@Stateless
public class Finding {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int FRAGMENTS = 3;
    private static final int SUGGESTIONS = 8;
    private static final int TITLES_LOOKED_THROUGH = 24;

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Watchers watchers;

    @Inject
    SealedQuestions questions;

    @Inject
    Facets facets;

    @Inject
    VocabularyTags vocabulary;

    @Inject
    Wishes wishes;

    @Inject
    SealedTextBridge fileTexts;

    @Inject
    Clock clock;

    /** One page of hits, best first. */
    @RolesAllowed(Roles.READ)
    public SearchResult search(@NotNull SearchRequest request) {
        Viewer viewer = viewers.current();
        Set<UUID> watched = request.only().contains(Only.WATCHED) ? watchers.threads(viewer) : Set.of();
        SearchRequest asked = request.at(clock.instant());
        List<UUID> candidates = posts.candidates(viewer, asked, watched, MOST_CANDIDATES);
        return result(viewer, asked, candidates, posts.traits(viewer, candidates), watched);
    }

    /**
     * What somebody who is typing may mean: own saved searches, and titles of threads that the viewer may see. Never what
     * others have typed.
     */
    @RolesAllowed(Roles.READ)
    public List<String> suggestions(@NotNull String typed) {
        Viewer viewer = viewers.current();
        String begun = fold(typed);
        if (begun.isEmpty() || typed.length() > SearchRequest.LONGEST) {
            return List.of();
        }
        Stream<String> own = wishes.of(viewer).stream()
                .filter(wish -> fold(wish.name() + "\n" + wish.search().text()).contains(begun))
                .map(wish -> wish.search().text())
                .filter(text -> !text.isBlank());
        Stream<String> titles = posts.all(viewer, posts.titled(viewer, typed, TITLES_LOOKED_THROUGH)).stream()
                .filter(post -> post.opens() && post.isPublished())
                .map(Post::title);
        return Stream.concat(own, titles).distinct().limit(SUGGESTIONS).toList();
    }

    /** The search that this address of the viewer's stands for; one for everything when it is none. */
    @RolesAllowed(Roles.READ)
    public SearchRequest asked(String address) {
        return questions.read(viewers.current(), address).orElseGet(() -> SearchRequest.of(""));
    }

    /** What stands for the search in an address: readable for nobody, and usable by the viewer alone. */
    @RolesAllowed(Roles.READ)
    public String address(@NotNull SearchRequest request) {
        return questions.address(viewers.current(), request);
    }

    /** One page of hits and what they can be narrowed by. */
    @RolesAllowed(Roles.READ)
    public SearchView look(@NotNull SearchRequest request) {
        Viewer viewer = viewers.current();
        Set<UUID> watched = watchers.threads(viewer);
        Instant now = clock.instant();
        SearchRequest asked = request.at(now);
        List<UUID> everything = posts.candidates(viewer, asked.unfiltered(), watched, MOST_CANDIDATES);
        List<UUID> candidates =
                asked.isFiltered() ? posts.candidates(viewer, asked, watched, MOST_CANDIDATES) : everything;
        Set<UUID> all = new HashSet<>(everything);
        all.addAll(candidates);
        Map<UUID, Traits> seen = posts.traits(viewer, all);
        List<Traits> countable =
                everything.stream().map(seen::get).filter(Objects::nonNull).toList();
        return new SearchView(
                request,
                result(viewer, asked, candidates, seen, watched),
                facets.of(
                        viewer,
                        new Facets.Base(
                                request,
                                countable,
                                everything.size() < MOST_CANDIDATES,
                                vocabulary.all().stream()
                                        .map(VocabularyTag::tag)
                                        .toList(),
                                watched,
                                now)),
                questions.address(viewer, request.unfiltered()),
                questions.address(viewer, request.between(null, null)),
                facets.least());
    }

    /** What stands around the marks in the files; nothing when there are none. */
    private List<Fragment> inFiles(Highlighter highlighter, byte[] sealed) {
        return sealed == null
                ? List.of()
                : highlighter.fragments(Defang.inText(fileTexts.opened(sealed)), FRAGMENTS).stream()
                        .filter(fragment -> fragment.pieces().stream().anyMatch(Fragment.Piece::marked))
                        .toList();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private SearchResult result(
            Viewer viewer, SearchRequest asked, List<UUID> candidates, Map<UUID, Traits> seen, Set<UUID> watched) {
        List<UUID> found = candidates.stream()
                .filter(id -> seen.containsKey(id) && seen.get(id).passes(asked, watched))
                .toList();
        int pages = (found.size() + SearchRequest.PAGE - 1) / SearchRequest.PAGE;
        int page = Math.min(asked.page(), Math.max(0, pages - 1));
        List<UUID> shown = found.stream()
                .skip((long) page * SearchRequest.PAGE)
                .limit(SearchRequest.PAGE)
                .toList();
        return new SearchResult(
                found.size(), page, pages, candidates.size() < MOST_CANDIDATES, hits(viewer, shown, asked.text()));
    }

    private List<SearchResult.Hit> hits(Viewer viewer, List<UUID> ids, String typed) {
        Map<UUID, Post> found = posts.all(viewer, ids).stream().collect(Collectors.toMap(Post::id, post -> post));
        Map<UUID, String> titles = posts
                .openings(
                        viewer,
                        found.values().stream().map(post -> post.thread().id()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(opening -> opening.thread().id(), Post::title));
        Map<UUID, Author> authors =
                pseudonyms.authors(found.values().stream().map(Post::authorRef).toList());
        Map<UUID, byte[]> files = posts.fileTexts(viewer, ids);
        Highlighter highlighter = Highlighter.of(typed);
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(post -> {
                    Author author = authors.get(post.authorRef());
                    DiscussionThread thread = post.thread();
                    return new SearchResult.Hit(
                            thread.id(),
                            post.id(),
                            post.seq(),
                            thread.kind(),
                            post.marking(),
                            author.name(viewer.language()),
                            author.voice(),
                            post.writtenAt(),
                            highlighter.marked(titles.getOrDefault(thread.id(), "")),
                            highlighter.fragments(Defang.inText(Markdown.plain(post.body())), FRAGMENTS),
                            inFiles(highlighter, files.get(post.id())));
                })
                .toList();
    }
}
