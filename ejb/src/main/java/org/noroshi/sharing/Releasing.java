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
            release(post, post.writtenAt(), posts.floor(Viewer.system("label of a release"), post.thread()));
        }
    }

    /** The label is that of the thread before this release, so that it does not tell what was released first. */
    void release(Post post, Instant at, Tlp floor) {
        post.publish(at, floor);
        calling.published(post);
        announcements.published(post);
    }
}
