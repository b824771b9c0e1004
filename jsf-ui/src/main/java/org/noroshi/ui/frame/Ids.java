package org.noroshi.ui.frame;

import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/** Reads ids out of addresses; what is none is as good as unknown. */
public final class Ids {

    private Ids() {}

    /**
     * The id that the text is.
     *
     * @throws NotFoundException when it is none
     */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
