package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.groups.GroupDirectory;
import org.noroshi.groups.GroupView;
import org.noroshi.identity.Author;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.Pseudonyms;

/** Makes what people see of threads out of opening posts; a fixed number of statements, however many there are. */
@ApplicationScoped
class ThreadLists {

    @Inject
    Posts posts;

    @Inject
    Visibility visibility;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    OwnThreads own;

    @Inject
    GroupDirectory directory;

    @Inject
    ThreadTags tags;

    protected ThreadLists() {}

    /** One summary for each opening post, in their order. */
    List<ThreadSummary> of(Viewer viewer, List<Post> openings, ReadMarks.Marks marks) {
        List<UUID> ids = openings.stream().map(post -> post.thread().id()).toList();
        Map<UUID, Posts.Volume> volumes = posts.volumes(viewer, ids);
        Map<UUID, Author> authors =
                pseudonyms.authors(openings.stream().map(Post::authorRef).toList());
        Map<UUID, Integer> unread = posts.unread(viewer, readUpTo(openings, marks));
        Map<UUID, List<Tag>> tagged = tags.of(viewer, ids);
        Map<UUID, UUID> mine = own.refs(viewer);
        Map<UUID, Tlp> insideCalls = posts.strictest(
                viewer,
                openings.stream()
                        .map(Post::thread)
                        .filter(DiscussionThread::isCall)
                        .map(DiscussionThread::id)
                        .collect(Collectors.toSet()));
        Map<UUID, GroupView> groups = directory.of(
                openings.stream()
                        .map(post -> post.thread().group())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                viewer.language());
        return openings.stream()
                .map(post -> {
                    DiscussionThread thread = post.thread();
                    Posts.Volume volume = volumes.getOrDefault(thread.id(), Posts.Volume.NONE);
                    Author author = authors.get(post.authorRef());
                    return new ThreadSummary(
                            thread.id(),
                            thread.kind(),
                            post.title(),
                            insideCalls.getOrDefault(thread.id(), thread.tlp()),
                            thread.audience(),
                            post.conditions(),
                            author.name(viewer.language()),
                            author.voice(),
                            post.writtenAt(),
                            visibility.admits(thread, viewer) ? thread.lastActivityInside() : thread.lastActivity(),
                            Math.max(0, volume.posts() - 1),
                            volume.voices(),
                            thread.isAnswered(),
                            thread.isOpen(),
                            thread.isPending(),
                            thread.isUrgent(),
                            post.authorRef().equals(mine.get(thread.id())),
                            mine.containsKey(thread.id()),
                            groups.get(thread.group()),
                            unread.getOrDefault(thread.id(), 0),
                            tagged.getOrDefault(thread.id(), List.of()));
                })
                .toList();
    }

    private static Map<UUID, Integer> readUpTo(List<Post> openings, ReadMarks.Marks marks) {
        Map<UUID, Integer> behind = new HashMap<>();
        for (Post opening : openings) {
            int seen = marks.readUpTo(opening.thread());
            if (seen < opening.thread().lastSeq()) {
                behind.put(opening.thread().id(), seen);
            }
        }
        return behind;
    }
}
