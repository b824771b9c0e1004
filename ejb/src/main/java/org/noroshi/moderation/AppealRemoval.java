package org.noroshi.moderation;

import java.util.UUID;

/** Object to the removal of one's own post. */
public record AppealRemoval(UUID removal, String words) {

    static final int WORDS = 4_000;
}
