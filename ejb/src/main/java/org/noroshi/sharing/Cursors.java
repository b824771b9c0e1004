package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Seal;

/**
 * Writes down where a page ended, for the address of the next one: sealed for its reader, so that it tells nobody a time
 * or a thread, can't be made up to look between two pages, and is nobody else's (article 18-5).
 */
@Enforces("A18-05")
@ApplicationScoped
class Cursors {

    private static final int LENGTH = Long.BYTES * 3;

    @Inject
    Seal seal;

    protected Cursors() {}

    Cursors(Seal seal) {
        this.seal = seal;
    }

    String text(Viewer viewer, Cursor place) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(place.activity().getEpochSecond())
                .putLong(place.thread().getMostSignificantBits())
                .putLong(place.thread().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(bytes.array(), purpose(viewer)));
    }

    /**
     * Reads what {@link #text} gave to the same viewer; null for the first page.
     *
     * @throws InvalidInputException when it is anything else
     */
    Cursor read(Viewer viewer, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(seal.open(Base64.getUrlDecoder().decode(text), purpose(viewer)));
            if (bytes.remaining() == LENGTH) {
                return new Cursor(Instant.ofEpochSecond(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException notOurs) {
            // told below
        }
        throw new InvalidInputException("after", SharingError.NOT_A_PAGE);
    }

    private static String purpose(Viewer viewer) {
        return "cursor/" + viewer.account();
    }
}
