package org.noroshi.ui.operations;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.TimeSource;

/** A moment as it is typed, in Japan, and the language of the page. */
final class Moment {

    private Moment() {}

    static Optional<Instant> of(LocalDateTime typed) {
        return Optional.ofNullable(typed)
                .map(moment -> moment.atZone(TimeSource.JAPAN).toInstant());
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
