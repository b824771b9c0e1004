package org.noroshi.moderation;

import java.util.UUID;

/**
 * Remove a post.
 *
 * @param note why, for the record of the desk
 * @param explanation for the author; may be empty
 */
public record RemovePost(UUID post, Breach ground, String note, String explanation) {

    static final int WORDS = 2_000;
}
