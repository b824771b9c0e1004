package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A thread to read.
 *
 * @param permissions what the viewer may do with the opening post, for the card beside it
 * @param replyMarking the least strict marking that a reply can have
 * @param after what to ask for to read on; empty at the end
 * @param mayReply whether the viewer may write here now
 * @param replyPublicAt when a reply of now becomes public; empty when that is at once
 * @param mayGiveName whether the viewer may give, or has given, the own name here
 * @param watching whether the viewer is told of what happens here
 * @param removed numbers of posts that the desk has removed, among those shown
 */
public record ThreadView(
        ThreadSummary thread,
        Marking marking,
        List<PostView> posts,
        List<Permission> permissions,
        Marking replyMarking,
        Optional<Integer> after,
        boolean mayReply,
        Optional<Instant> replyPublicAt,
        boolean mayGiveName,
        boolean watching,
        List<Integer> removed) {

    /** Numbers of what the desk has removed between the post and the one shown before it. */
    public List<Integer> removedBefore(PostView post) {
        int before = posts.stream()
                .mapToInt(PostView::seq)
                .filter(seq -> seq < post.seq())
                .max()
                .orElse(0);
        return removed.stream().filter(seq -> seq > before && seq < post.seq()).toList();
    }

    /** Numbers of what the desk has removed behind everything shown. */
    public List<Integer> removedAtEnd() {
        int last = posts.stream().mapToInt(PostView::seq).max().orElse(0);
        return removed.stream().filter(seq -> seq > last).toList();
    }

    /** Those of the permissions that have this answer. */
    public List<Permission> permissions(Answer answer) {
        return permissions.stream()
                .filter(permission -> permission.answer() == answer)
                .toList();
    }
}
