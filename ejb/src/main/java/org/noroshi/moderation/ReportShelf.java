package org.noroshi.moderation;

import java.util.Locale;
import org.noroshi.platform.Messages;

/** Which reports the desk looks at. */
public enum ReportShelf {
    WAITING,
    CLOSED;

    public String text(Locale locale) {
        return Messages.of(ReportShelf.class).text(locale, "ReportShelf." + name());
    }
}
