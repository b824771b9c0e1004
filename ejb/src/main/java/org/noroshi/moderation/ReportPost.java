package org.noroshi.moderation;

import java.util.UUID;

/**
 * Report a post.
 *
 * @param text what is wrong with it, in the reporter's words; may be empty where the category says it all
 */
public record ReportPost(UUID post, Breach category, String text) {

    static final int TEXT = 2_000;
}
