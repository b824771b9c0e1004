package org.noroshi.sharing;

import java.util.List;
import java.util.Optional;

/**
 * A thread to read.
 *
 * @param permissions what the viewer may do with the opening post, for the card beside it
 * @param replyMarking the least strict marking that a reply can have
 * @param after what to ask for to read on; empty at the end
 * @param mayReply whether the viewer may write here now
 * @param mayGiveName whether the viewer may give, or has given, the own name here
 * @param watching whether the viewer is told of what happens here
 */
public record ThreadView(
        ThreadSummary thread,
        Marking marking,
        List<PostView> posts,
        List<Permission> permissions,
        Marking replyMarking,
        Optional<Integer> after,
        boolean mayReply,
        boolean mayGiveName,
        boolean watching) {
    /** Those of the permissions that have this answer. */
    public List<Permission> permissions(Answer answer) {
        return permissions.stream()
                .filter(permission -> permission.answer() == answer)
                .toList();
    }
}
