package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.BusinessHours;

/**
 * Questions in which nobody but their asker has written for a whole day of business, by the calendar of the desk: what is
 * asked on the evening before a holiday waits until the day after it. Urgent ones count like the others: who could help
 * was told of them at once.
 */
@ApplicationScoped
class SilentQuestions {

    /** What waits for longer is not called out any more; it stands in the list of open questions. */
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private static final int LOOKED_THROUGH = 500;
    private static final int MOST_CALLED = 50;

    @Inject
    Posts posts;

    @Inject
    QuestionCalls calls;

    @Inject
    BusinessHours hours;

    @Inject
    SharingSettings settings;

    @Inject
    Clock clock;

    protected SilentQuestions() {}

    /** Opening posts of those whose time is over, called out or not. */
    List<Post> overdue(Viewer viewer) {
        Instant now = clock.instant();
        return silent(
                viewer,
                posts.page(viewer, BoardFilter.unansweredSince(now.minus(LOOKED_BACK)), null, LOOKED_THROUGH).stream()
                        .filter(opening -> !dueAt(opening).isAfter(now))
                        .toList());
    }

    /** Opening posts of those that were called out and are silent still, longest waiting first. */
    List<Post> calledOut(Viewer viewer) {
        return silent(viewer, posts.openings(viewer, calls.since(clock.instant().minus(LOOKED_BACK), MOST_CALLED)));
    }

    /** Opening posts of those of the threads that are silent, longest waiting first. */
    List<Post> stillSilent(Viewer viewer, Collection<UUID> threads) {
        return silent(viewer, posts.openings(viewer, threads));
    }

    private List<Post> silent(Viewer viewer, List<Post> openings) {
        Set<UUID> answered = posts.withSeveralVoices(
                viewer, openings.stream().map(post -> post.thread().id()).toList());
        return openings.stream()
                .filter(post ->
                        isOpenQuestion(post) && !answered.contains(post.thread().id()))
                .sorted(Comparator.comparing(Post::writtenAt))
                .toList();
    }

    private static boolean isOpenQuestion(Post opening) {
        return opening.thread().isOpen()
                && opening.thread().kind().hasAnswer()
                && !opening.thread().isAnswered()
                && !opening.thread().isCall();
    }

    /** Whether the thread is one of them. */
    boolean isSilent(Viewer viewer, Post opening) {
        return !silent(viewer, List.of(opening)).isEmpty();
    }

    Instant dueAt(Post opening) {
        return hours.calendar().plusBusinessDays(opening.writtenAt(), settings.callDays());
    }
}
