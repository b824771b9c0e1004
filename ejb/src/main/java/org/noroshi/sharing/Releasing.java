package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.noroshi.accounts.Viewer;

/** Makes a post public: place, label and activity of its thread, and the mail that waits in the same transaction. */
@ApplicationScoped
class Releasing {

    @Inject
    ReleaseTimes times;

    @Inject
    Calling calling;

    @Inject
    Posts posts;

    @Inject
    Announcements announcements;

    protected Releasing() {}

    /** It was written just now; where nothing waits it is public with that. */
    void written(Post post) {
        if (times.atOnce(post.thread().isUrgent())) {
            publish(post, post.writtenAt(), posts.floor(Viewer.system("label of a release"), post.thread()));
        }
    }

    /** It has its row, to which others can point from here on. */
    void stored(Post post) {
        if (post.isPublished()) {
            calling.published(post);
        }
    }

    /** The label is that of the thread before this release, so that it does not tell what was released first. */
    void release(Post post, Instant at, Tlp floor) {
        publish(post, at, floor);
        stored(post);
    }

    private void publish(Post post, Instant at, Tlp floor) {
        post.publish(at, floor);
        announcements.published(post);
    }
}
