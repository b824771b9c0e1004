package org.noroshi.notices;

import java.util.List;
import java.util.Set;
import org.noroshi.sharing.ThreadSummary;

/**
 * One thing to be told: a thread with posts that the reader has not seen.
 *
 * @param thread with the number of those posts, its label and its latest activity
 * @param searches names of the reader's saved searches that have found something new in it
 */
public record Notification(Reason reason, ThreadSummary thread, List<String> searches) {

    static Notification of(ThreadSummary thread, Set<String> searches, boolean called) {
        return new Notification(Reason.of(thread, !searches.isEmpty(), called), thread, List.copyOf(searches));
    }
}
