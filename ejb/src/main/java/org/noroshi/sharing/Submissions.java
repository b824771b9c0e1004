package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.platform.DuplicateException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** What opening a thread and replying have in common: once only, at a sealed time, and the draft is done with. */
@ApplicationScoped
class Submissions {

    @Inject
    PrivateRecords records;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Submissions() {}

    /**
     * The mark of this submission. From here on the account submits nothing else until the transaction ends, so of a
     * double click the second finds what the first has left.
     */
    String once(Viewer viewer, String clientKey) {
        records.alone(viewer);
        return seal.tag("submission", viewer.account(), clientKey);
    }

    /**
     * The post that the submission has become before.
     *
     * @throws DuplicateException when it said something else: then it is not the same submission, but an old page
     */
    Post same(Post before, Wording now) {
        if (before.revisions() == 0 && !before.body().equals(now.body())) {
            throw new DuplicateException(SharingError.ALREADY_POSTED);
        }
        return before;
    }

    /** The exact time, which only the seal may know. */
    byte[] sealedTime(UUID post, Instant at) {
        return seal.sealText(at.toString(), "post-time/" + post);
    }

    /** When it was written, for its author and for what needs its order. */
    Instant exactTime(Post post) {
        return Instant.parse(seal.openText(post.writtenSealed(), "post-time/" + post.id()));
    }

    /** The draft with that key, if there is one, has become a post. */
    void done(Viewer viewer, String clientKey) {
        records.remove(viewer, Drafts.SHELF, clientKey);
    }

    /** The day in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
    }
}
