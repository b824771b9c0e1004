package org.noroshi.notices;

import org.noroshi.sharing.ThreadSummary;

/**
 * One thing to be told: a thread with posts that the reader has not seen.
 *
 * @param thread with the number of those posts, its label and its latest activity
 */
public record Notification(Reason reason, ThreadSummary thread) {

    static Notification of(ThreadSummary thread) {
        return new Notification(Reason.of(thread), thread);
    }
}
