package org.noroshi.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;

/**
 * Telling an author that a post has helped. The author sees a number and nobody else anything: nothing is sorted or
 * counted by it, so that helping is no contest and no voice gets a standing (article 18-5). Not in the trail either, which
 * would let others count.
 */
@Stateless
public class Appreciation {

    @Inject
    Viewers viewers;

    @Inject
    Posts posts;

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    HelpfulMarks marks;

    @Inject
    Seal seal;

    /**
     * Marks the post as helpful, or takes that back; a second mark of the same account changes nothing.
     *
     * @throws NotFoundException when there is no such post for the viewer
     * @throws RefusedException when it is the viewer's own, or not published
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A18-05")
    @Guessable
    public void mark(@NotNull UUID id, boolean helpful) {
        Viewer viewer = viewers.current();
        Post post = posts.find(viewer, id).orElseThrow(NotFoundException::new);
        if (isOwn(viewer, post)) {
            throw new RefusedException(SharingError.OWN_POST);
        }
        if (!post.isPublished()) {
            throw new RefusedException(SharingError.NOT_POSSIBLE_NOW);
        }
        records.alone(viewer);
        if (helpful) {
            marks.add(tag(viewer, id), postTag(id));
        } else {
            marks.remove(tag(viewer, id));
        }
    }

    /** What the viewer may know of these posts, as far as the viewer may see them. */
    @RolesAllowed(Roles.READ)
    public Map<UUID, HelpfulView> of(@NotNull Collection<UUID> ids) {
        Viewer viewer = viewers.current();
        List<Post> seen = posts.all(viewer, ids);
        List<Post> mine = seen.stream().filter(post -> isOwn(viewer, post)).toList();
        Map<String, Integer> counts =
                marks.counts(mine.stream().map(post -> postTag(post.id())).toList());
        Set<String> given =
                marks.existing(seen.stream().map(post -> tag(viewer, post.id())).toList());
        Map<UUID, HelpfulView> views = new HashMap<>();
        for (Post post : seen) {
            boolean isMine = mine.contains(post);
            views.put(
                    post.id(),
                    new HelpfulView(
                            isMine,
                            isMine ? counts.getOrDefault(postTag(post.id()), 0) : 0,
                            given.contains(tag(viewer, post.id())),
                            !isMine && post.isPublished() && PostingPolicy.mayWrite(viewer)));
        }
        return views;
    }

    private boolean isOwn(Viewer viewer, Post post) {
        return post.authorRef().equals(own.refs(viewer).get(post.thread().id()));
    }

    private String tag(Viewer viewer, UUID post) {
        return seal.tag("helpful", viewer.account(), post);
    }

    private String postTag(UUID post) {
        return seal.tag("helpful-post", post);
    }
}
