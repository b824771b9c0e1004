package org.noroshi.permissions;

import java.time.LocalDate;
import java.util.UUID;
import org.noroshi.sharing.guard.GuardReason;

/**
 * Answer a request as the author of the post.
 *
 * @param version of the request that the author has seen
 * @param until last day of the permission; ignored by a no
 * @param words conditions of a yes, or why not; may be empty
 * @param guard why it may be said although something in it could tell who answers; null when nothing could
 */
public record AnswerPermission(UUID request, int version, LocalDate until, String words, GuardReason guard) {

    static final int WORDS = 1_000;

    /** Words in which the guard finds nothing. */
    public AnswerPermission(UUID request, int version, LocalDate until, String words) {
        this(request, version, until, words, null);
    }
}
