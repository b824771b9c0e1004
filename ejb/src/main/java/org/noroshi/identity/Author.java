package org.noroshi.identity;

import java.util.Locale;
import java.util.UUID;

/**
 * An author as everybody may know one.
 *
 * @param ref random reference, of one thread and one account
 * @param name the pseudonym as it is stored, in Japanese
 * @param voice in whose name the author speaks
 */
public record Author(UUID ref, String name, Voice voice) {

    /** The pseudonym as readers of the language can read it. */
    public String name(Locale language) {
        return FriendlyNames.in(language, name);
    }
}
