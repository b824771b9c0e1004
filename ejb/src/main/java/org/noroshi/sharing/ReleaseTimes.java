package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.TimeSource;

/**
 * When what is written becomes public (article 18-5): at the next mark of ten minutes, or what the secretariat has
 * chosen, so that who looks every second learns nothing that the page does not say.
 */
@Enforces("A18-05")
@ApplicationScoped
class ReleaseTimes {

    /** What is written so shortly before a mark waits for the next one: it may not be stored yet when its time comes. */
    static final Duration MARGIN = Duration.ofSeconds(30);

    @Inject
    SharingSettings settings;

    protected ReleaseTimes() {}

    /** Whether nothing waits in the thread. */
    boolean atOnce(boolean urgent) {
        return urgent || settings.releaseMinutes() == 0;
    }

    /** When what is written now becomes public; where nothing waits, the time that everybody is shown of now. */
    Instant of(boolean urgent, Instant now) {
        if (urgent) {
            return now.truncatedTo(ChronoUnit.MINUTES);
        }
        return settings.releaseMinutes() == 0 ? TimeSource.coarse(now) : next(now, settings.releaseMinutes());
    }

    /** The same for who is about to write; empty where nothing waits. */
    Optional<Instant> coming(boolean urgent, Instant now) {
        return atOnce(urgent) ? Optional.empty() : Optional.of(of(urgent, now));
    }

    /** The time of a release that happens now: the one that was promised, or the last mark when it comes too late. */
    Instant happening(Instant promised, Instant now) {
        Instant last = settings.releaseMinutes() == 0 ? TimeSource.coarse(now) : mark(now, settings.releaseMinutes());
        return last.isAfter(promised) ? last : promised;
    }

    static Instant next(Instant now, int minutes) {
        return mark(now.plus(MARGIN), minutes).plus(Duration.ofMinutes(minutes));
    }

    private static Instant mark(Instant at, int minutes) {
        long width = Duration.ofMinutes(minutes).toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), width) * width);
    }
}
