package org.noroshi.sharing;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Whether a use is permitted; from the strictest to the freest. */
public enum Answer {
    NO,
    NEEDS_PERMISSION,
    ALLOWED;

    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public String text(Locale locale) {
        return Messages.of(Answer.class).text(locale, "Answer." + name());
    }
}
