package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;

/**
 * What a release does in the database, one thread after the other, each in a transaction of its own: a server that dies
 * leaves a thread as it was or released with its mails waiting, and who comes second finds nothing left to do.
 */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReleaseSteps {

    @Inject
    Posts posts;

    @Inject
    Participations participations;

    @Inject
    CallMail callMail;

    @Inject
    Submissions submissions;

    @Inject
    Releasing releasing;

    @Inject
    ReleaseTimes times;

    @Inject
    Clock clock;

    protected ReleaseSteps() {}

    /** Threads in which something has come to its time; their ids are random, and so is their order. */
    List<UUID> due() {
        return posts.threadsDue(system(), clock.instant());
    }

    /** Releases whatever in the thread has come to its time. */
    void release(UUID thread) {
        Instant now = clock.instant();
        posts.lockedOpening(system(), thread)
                .map(opening -> posts.floor(system(), opening.thread()))
                .ifPresent(floor -> mixed(posts.due(system(), thread, now))
                        .forEach(post -> releasing.release(post, times.happening(post.writtenAt(), now), floor)));
    }

    /** Answers to calls of which the authors may learn by now. */
    List<UUID> answersDue() {
        return participations.untold(clock.instant());
    }

    /** Tells the author of the call that there is an answer. */
    void tell(UUID answer) {
        participations.hold(answer).ifPresent(callMail::answered);
    }

    /**
     * In an order that does not tell who wrote first: authors by the smallest of the random ids of their posts, and only
     * the posts of one author as they were written.
     */
    @Enforces("A18-05")
    private List<Post> mixed(List<Post> due) {
        Map<UUID, UUID> place =
                due.stream().collect(Collectors.toMap(Post::authorRef, Post::id, (one, other) -> min(one, other)));
        Map<UUID, Instant> written = due.stream().collect(Collectors.toMap(Post::id, submissions::exactTime));
        Function<Post, UUID> mixedBy = post -> place.get(post.authorRef());
        return due.stream()
                .sorted(Comparator.comparing(Post::opens)
                        .reversed()
                        .thenComparing(mixedBy)
                        .thenComparing(post -> written.get(post.id())))
                .toList();
    }

    private static UUID min(UUID one, UUID other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Viewer system() {
        return Viewer.system("release of posts");
    }
}
