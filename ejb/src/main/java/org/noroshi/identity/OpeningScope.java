package org.noroshi.identity;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** How much one opening opens: never more than this. */
public enum OpeningScope {
    /** The author of one post. */
    POST,
    /** Whoever has written in one thread until the moment of the request, each once. */
    THREAD;

    /** The name that people read. */
    public String text(Locale locale) {
        return Messages.of(OpeningScope.class).text(locale, "OpeningScope." + name());
    }
}
