package org.noroshi.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.sharing.Tag;
import org.noroshi.sharing.ThreadSummary;
import org.noroshi.sharing.ThreadView;

/**
 * A thread as programs read it.
 *
 * @param tlp the strictest label among its posts, as the standard writes it
 * @param author pseudonym, good inside this thread alone
 * @param openedAt when it became public, or will: with others of the same minutes, or exactly when it is urgent
 * @param voices how many authors
 * @param urgent everything in it is public at once
 * @param group for which sharing group; absent for another audience
 * @param tags keys of the vocabulary, see {@code tags}
 * @param pending it waits for its release, so it is there for its author alone
 */
public record ThreadJson(
        UUID id,
        String kind,
        String title,
        String tlp,
        String audience,
        ConditionsJson conditions,
        String author,
        Instant openedAt,
        Instant lastActivity,
        int replies,
        int voices,
        boolean answered,
        boolean urgent,
        boolean pending,
        boolean mine,
        GroupJson group,
        List<String> tags) {

    static ThreadJson of(ThreadSummary thread) {
        return new ThreadJson(
                thread.id(),
                thread.kind().name(),
                thread.title(),
                thread.tlp().label(),
                thread.audience().name(),
                ConditionsJson.of(thread.conditions()),
                thread.author(),
                thread.openedAt(),
                thread.lastActivity(),
                thread.replies(),
                thread.voices(),
                thread.answered(),
                thread.urgent(),
                thread.pending(),
                thread.mine(),
                thread.group() == null ? null : GroupJson.of(thread.group()),
                thread.tags().stream().map(Tag::key).toList());
    }

    /**
     * Some threads.
     *
     * @param next what to give as {@code after} to go on; absent at the end
     * @param notice what members are promised about the information: nothing (article 9-3)
     */
    public record Page(List<ThreadJson> threads, String next, String notice) {}

    /**
     * A thread with its posts.
     *
     * @param after what to give as {@code after} to read on; absent at the end
     * @param notice what members are promised about the information: nothing (article 9-3)
     */
    public record Whole(
            ThreadJson thread, List<PostJson> posts, List<PermissionJson> permissions, Integer after, String notice) {

        static Whole of(ThreadView view, java.util.Locale language) {
            return new Whole(
                    ThreadJson.of(view.thread()),
                    view.posts().stream()
                            .map(post -> PostJson.of(post, language))
                            .toList(),
                    view.permissions().stream()
                            .map(permission -> PermissionJson.of(permission, language))
                            .toList(),
                    view.after().orElse(null),
                    ApiText.NO_WARRANTY.in(language));
        }
    }
}
