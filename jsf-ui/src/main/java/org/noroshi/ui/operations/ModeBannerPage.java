package org.noroshi.ui.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.RunningMode;
import org.noroshi.platform.ServiceModes;

/** What every page tells about how far the service runs: now, and in the days ahead. Asks no database. */
@Named
@RequestScoped
public class ModeBannerPage {

    private static final Duration TOLD_AHEAD = Duration.ofDays(7);

    @Inject
    ServiceModes modes;

    @Inject
    Clock clock;

    private RunningMode running;

    /** Whether something is out of the ordinary at this moment. */
    public boolean isLimited() {
        return getMode() != Mode.NORMAL;
    }

    public Mode getMode() {
        return running().mode();
    }

    public Instant getUntil() {
        return running().until().orElse(null);
    }

    public String getMessage() {
        return running().message(Moment.language());
    }

    /** Stops that were announced for the next days. */
    public List<ModeSpan> getAhead() {
        Instant horizon = clock.instant().plus(TOLD_AHEAD);
        return modes.ahead().stream()
                .filter(span -> span.from().isBefore(horizon) && !span.ground().equals("A10-1"))
                .toList();
    }

    private RunningMode running() {
        if (running == null) {
            running = modes.now();
        }
        return running;
    }
}
