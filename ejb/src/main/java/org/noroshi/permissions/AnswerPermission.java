package org.noroshi.permissions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Answer a request as the author of the post.
 *
 * @param version of the request that the author has seen
 * @param until last day of the permission; ignored by a no
 * @param words conditions of a yes, or why not; may be empty
 */
public record AnswerPermission(UUID request, int version, LocalDate until, String words) {

    static final int WORDS = 1_000;
}
