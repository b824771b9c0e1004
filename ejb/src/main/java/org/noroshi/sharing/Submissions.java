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
import org.noroshi.sharing.files.DraftFiles;

/** What opening a thread and replying have in common: once only, at a sealed time, and the draft is done with. */
@ApplicationScoped
class Submissions {

    @Inject
    PrivateRecords records;

    @Inject
    DraftFiles files;

    @Inject
    SealedTextBridge fileTexts;

    @Inject
    Posts posts;

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

    /** What is about to be posted, with all that can be read in the files of its draft: for the guard. */
    Wording withFiles(Viewer viewer, String clientKey, Wording wording) {
        String words = files.words(viewer, clientKey);
        return words.isEmpty() ? wording : wording.withBody(wording.body() + "\n" + words);
    }

    /** The draft with that key, if there is one, has become the post, and its files those of the post. */
    void done(Viewer viewer, String clientKey, Post post) {
        records.remove(viewer, Drafts.SHELF, clientKey);
        files.join(viewer, clientKey, post.id())
                .ifPresent(text -> posts.readable(viewer, post, fileTexts.sealed(text)));
    }

    /** The day in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.JAPAN);
    }
}
