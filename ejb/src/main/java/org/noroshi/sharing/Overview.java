package org.noroshi.sharing;

import java.util.List;

/**
 * What somebody should know on coming in, in the order in which it matters.
 *
 * @param news threads I have written in, or watch, with posts that I have not seen
 * @param overdue questions of others in which nobody has written for a day of business
 * @param questions other open questions of others
 * @param latest where else something happened last
 */
public record Overview(
        List<ThreadSummary> news,
        List<ThreadSummary> overdue,
        List<ThreadSummary> questions,
        List<ThreadSummary> latest) {

    /** Whether there is nothing on the board that the reader could see here. */
    public boolean isEmpty() {
        return news.isEmpty() && overdue.isEmpty() && questions.isEmpty() && latest.isEmpty();
    }
}
