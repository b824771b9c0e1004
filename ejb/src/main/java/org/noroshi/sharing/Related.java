package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;

/**
 * Threads that may be about the same as one that is read: by indicators that both name, by tags that both have, and by
 * much the same title. The index and the tags propose, the database decides; what the viewer may not see counts for nothing.
 */
@Stateless
public class Related {

    private static final int SHOWN = 5;
    private static final int LOOKED_THROUGH = 60;
    private static final int INDICATOR = 4;
    private static final int TAG = 2;
    private static final int ALIKE = 3;

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    ThreadTags tags;

    /**
     * The most related first; a fixed number of statements.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public List<RelatedThread> to(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        List<Post> here = posts.inThread(viewer, thread, 0, Board.POSTS_AT_ONCE);
        if (here.isEmpty()) {
            throw new NotFoundException();
        }
        Optional<Post> question = posts.opening(viewer, thread);
        if (question.isEmpty()) {
            // who has left a group reads the own reply and nothing of what it answers
            return List.of();
        }
        String title = question.get().title();
        Set<String> named = identifiers(here);
        List<Tag> own = tags.of(viewer, List.of(thread)).getOrDefault(thread, List.of());
        Set<UUID> akin = new HashSet<>(posts.akin(viewer, thread, named, title, LOOKED_THROUGH));
        List<Post> naming =
                posts.all(viewer, akin).stream().filter(Post::isPublished).toList();
        List<Post> tagged = own.isEmpty()
                ? List.of()
                : posts.page(
                        viewer,
                        BoardFilter.tagged(own.stream().map(Tag::key).collect(Collectors.toSet())),
                        null,
                        LOOKED_THROUGH);
        Map<UUID, Set<String>> shared = new HashMap<>();
        naming.forEach(post -> shared.computeIfAbsent(post.thread().id(), id -> new HashSet<>())
                .addAll(common(named, identifiers(List.of(post)))));
        Set<UUID> alike = naming.stream()
                .filter(post -> post.opens() && shared.get(post.thread().id()).isEmpty())
                .map(post -> post.thread().id())
                .collect(Collectors.toSet());
        Set<UUID> candidates = new HashSet<>(shared.keySet());
        tagged.forEach(opening -> candidates.add(opening.thread().id()));
        candidates.remove(thread);
        Map<UUID, List<Tag>> theirs = tags.of(viewer, candidates);
        return posts.openings(viewer, candidates).stream()
                .filter(opening -> opening.thread().isOpen())
                .map(opening -> related(
                        opening,
                        shared.getOrDefault(opening.thread().id(), Set.of()).size(),
                        theirs.getOrDefault(opening.thread().id(), List.of()).stream()
                                .filter(own::contains)
                                .toList(),
                        alike.contains(opening.thread().id())))
                .sorted(Comparator.comparing(Related::weight).reversed().thenComparing(RelatedThread::id))
                .limit(SHOWN)
                .toList();
    }

    private static RelatedThread related(Post opening, int indicators, List<Tag> tags, boolean alike) {
        return new RelatedThread(
                opening.thread().id(),
                opening.thread().kind(),
                opening.title(),
                opening.thread().tlp(),
                indicators,
                tags,
                alike);
    }

    private static int weight(RelatedThread one) {
        return INDICATOR * one.indicators() + TAG * one.tags().size() + (one.alike() ? ALIKE : 0);
    }

    private static Set<String> identifiers(Collection<Post> those) {
        return those.stream()
                .filter(Post::isPublished)
                .flatMap(post -> post.getIdentifiers().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        return other.stream().filter(one::contains).collect(Collectors.toSet());
    }
}
