package org.noroshi.moderation;

import java.util.UUID;

/**
 * Close the reports of a post.
 *
 * @param version as it was on the screen
 * @param note why, for the record of the desk
 */
public record CloseReports(UUID reportCase, int version, String note) {

    static final int NOTE = 2_000;
}
