package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.Author;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Roles;
import org.noroshi.sharing.search.Defang;
import org.noroshi.sharing.search.Highlighter;

/**
 * Searching what one may read. The index proposes, the database decides: totals and pages count what the viewer may see
 * at this moment, so neither tells of anything else (article 18-5).
 */
@Stateless
public class Finding {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int FRAGMENTS = 3;

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    Pseudonyms pseudonyms;

    /** One page of hits, best first. */
    @RolesAllowed(Roles.READ)
    public SearchResult search(@NotNull SearchRequest request) {
        Viewer viewer = viewers.current();
        List<UUID> candidates = posts.candidates(viewer, request, MOST_CANDIDATES);
        Set<UUID> visible = posts.visible(viewer, candidates);
        List<UUID> found = candidates.stream().filter(visible::contains).toList();
        int pages = (found.size() + SearchRequest.PAGE - 1) / SearchRequest.PAGE;
        int page = Math.min(request.page(), Math.max(0, pages - 1));
        List<UUID> shown = found.stream()
                .skip((long) page * SearchRequest.PAGE)
                .limit(SearchRequest.PAGE)
                .toList();
        return new SearchResult(
                found.size(), page, pages, candidates.size() < MOST_CANDIDATES, hits(viewer, shown, request.text()));
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
                            highlighter.fragments(Defang.inText(Markdown.plain(post.body())), FRAGMENTS));
                })
                .toList();
    }
}
