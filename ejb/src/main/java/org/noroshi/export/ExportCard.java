package org.noroshi.export;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.TokenPurpose;

/**
 * A copy as its owner sees it.
 *
 * @param askedAt rounded to ten minutes
 * @param done steps taken so far, of {@code total}; 0 of 0 before it is known how many there are
 * @param threads what it holds
 * @param own posts of the owner in it
 * @param received posts of others in it
 * @param leftOut posts of others that could be read and may not be kept
 * @param bytes size of the file
 * @param endsAt until when it can be fetched
 */
public record ExportCard(
        UUID id,
        ExportState state,
        TokenPurpose purpose,
        Instant askedAt,
        int done,
        int total,
        int threads,
        int own,
        int received,
        int leftOut,
        int papers,
        long bytes,
        Optional<Instant> endsAt) {

    /** How much of it is made, in hundredths. */
    public int percent() {
        return total == 0 ? 0 : Math.min(100, done * 100 / total);
    }

    /** Size for people, rounded up. */
    public long kilobytes() {
        return (bytes + 1023) / 1024;
    }

    /** Whether it can be fetched now. */
    public boolean ready() {
        return state == ExportState.READY;
    }

    public boolean underWay() {
        return state.isUnderWay();
    }
}
