package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;

/**
 * What a summary tells: threads of which the viewer would have had mails in that time, seen with the rights of now.
 * Whether it was read meanwhile is not asked: a mail must not tell who has read what (article 13-3).
 */
@ApplicationScoped
class DigestNews {

    private static final int LOOKED_THROUGH = 200;

    @Inject
    Posts posts;

    @Inject
    Watchers watchers;

    @Inject
    Wishes wishes;

    @Inject
    QuestionCalls calls;

    @Inject
    SilentQuestions silent;

    protected DigestNews() {}

    /** Opening posts of threads in which others have written, latest activity first. */
    List<Post> threads(Viewer viewer, MailRhythm.Stretch stretch) {
        Map<UUID, Post> candidates = new LinkedHashMap<>();
        take(candidates, viewer, BoardFilter.active(watchers.threads(viewer), stretch.from()));
        WatchedKinds kinds = watchers.kinds(viewer);
        if (kinds.everything() || !kinds.kinds().isEmpty()) {
            take(candidates, viewer, BoardFilter.active(stretch.from(), kinds.everything() ? Set.of() : kinds.kinds()));
        }
        posts.openings(viewer, wishes.mailed(viewer, stretch.from()))
                .forEach(post -> candidates.put(post.thread().id(), post));
        candidates.keySet().removeAll(watchers.muted(viewer));
        candidates.values().removeIf(opening -> opening.thread().isUrgent());
        candidates
                .keySet()
                .retainAll(
                        posts.movedByOthers(viewer, Set.copyOf(candidates.keySet()), stretch.from(), stretch.until()));
        return new ArrayList<>(candidates.values());
    }

    /** Opening posts of questions to which members were called in that time, and that are silent still. */
    List<Post> questions(Viewer viewer, MailRhythm.Stretch stretch) {
        WatchedKinds kinds = watchers.kinds(viewer);
        if (!kinds.everything() && !kinds.kinds().contains(ThreadKind.QUESTION)) {
            return List.of();
        }
        Set<UUID> muted = watchers.muted(viewer);
        Set<UUID> called = calls.between(stretch.from(), stretch.until()).stream()
                .filter(thread -> !muted.contains(thread))
                .collect(Collectors.toSet());
        return silent.stillSilent(viewer, called);
    }

    private void take(Map<UUID, Post> candidates, Viewer viewer, BoardFilter filter) {
        posts.page(viewer, filter, null, LOOKED_THROUGH)
                .forEach(post -> candidates.put(post.thread().id(), post));
    }
}
