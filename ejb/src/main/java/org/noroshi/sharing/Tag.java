package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/**
 * A word of the fixed vocabulary.
 *
 * @param key the same in each language and for good
 */
public record Tag(String key, String japanese, String english) {

    public String text(Locale locale) {
        return Messages.language(locale).equals(Locale.ENGLISH) ? english : japanese;
    }
}
