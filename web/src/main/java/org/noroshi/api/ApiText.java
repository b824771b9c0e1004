package org.noroshi.api;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Sentences that go along with what programs get. */
enum ApiText {
    /** Article 9-3. */
    NO_WARRANTY;

    String in(Locale language) {
        return Messages.of(ApiText.class).text(language, "api." + name().toLowerCase(Locale.ROOT));
    }
}
