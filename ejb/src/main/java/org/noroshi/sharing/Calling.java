package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;

/**
 * Calls of authors by their names in the thread. Noted when the post becomes public, by references alone; who is behind
 * one learns of it in the portal. The mail of the thread says nothing of it: whoever carries mails would learn who has
 * written there.
 */
@ApplicationScoped
class Calling {

    private static final Duration NEWS = Duration.ofDays(90);
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Inject
    MentionRows rows;

    @Inject
    Posts posts;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    Watchers watchers;

    @Inject
    Clock clock;

    protected Calling() {}

    /** The post is public from now on. */
    void published(Post post) {
        if (post.opens() || !CalledNames.mayCall(post.body())) {
            return;
        }
        Viewer system = Viewer.system("names in a thread");
        Map<UUID, Set<String>> names = new HashMap<>();
        pseudonyms
                .authors(posts.voices(system, post.thread().id()))
                .forEach((ref, author) -> names.put(ref, CalledNames.of(LANGUAGES, author)));
        names.remove(post.authorRef());
        CalledNames.in(post.body(), names).stream()
                .sorted()
                .forEach(ref -> rows.add(new Mention(post.id(), ref, post.writtenAt())));
    }

    /** Threads in which a post that the viewer has not read calls the viewer. */
    Set<UUID> unread(Viewer viewer, ReadMarks.Marks known) {
        Set<UUID> mine = own.authors(viewer);
        Set<UUID> muted = watchers.muted(viewer);
        return posts.all(viewer, rows.calling(mine, clock.instant().minus(NEWS))).stream()
                .filter(post -> post.isPublished() && post.seq() > known.readUpTo(post.thread()))
                .map(post -> post.thread().id())
                .filter(thread -> !muted.contains(thread))
                .collect(Collectors.toSet());
    }
}
