package org.noroshi.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.noroshi.platform.Messages;

/** How far back a search goes, counted from the moment of the search. */
public enum Span {
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final Duration length;

    Span(int days) {
        this.length = Duration.ofDays(days);
    }

    Instant beginning(Instant now) {
        return now.minus(length);
    }

    public String text(Locale locale) {
        return Messages.of(Span.class).text(locale, "Span." + name());
    }
}
