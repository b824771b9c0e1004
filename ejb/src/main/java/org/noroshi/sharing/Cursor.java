package org.noroshi.sharing;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.noroshi.platform.InvalidInputException;

/** Where a page of threads ended, so that the next begins there whatever was written meanwhile. */
record Cursor(Instant activity, UUID thread) {

    private static final int LENGTH = Long.BYTES * 3;

    static Cursor behind(DiscussionThread last) {
        return new Cursor(last.lastActivity(), last.id());
    }

    /**
     * Reads what {@link #text} gave; null for the first page.
     *
     * @throws InvalidInputException when it is anything else
     */
    static Cursor of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == LENGTH) {
                return new Cursor(Instant.ofEpochSecond(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // told below
        }
        throw new InvalidInputException("after", SharingError.NOT_A_PAGE);
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(activity.getEpochSecond())
                .putLong(thread.getMostSignificantBits())
                .putLong(thread.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
