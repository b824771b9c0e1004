package org.noroshi.ui.sharing;

import java.util.UUID;
import org.noroshi.platform.NotFoundException;

/** Reads ids out of addresses; what is none is as good as unknown. */
final class Ids {

    private Ids() {}

    static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
