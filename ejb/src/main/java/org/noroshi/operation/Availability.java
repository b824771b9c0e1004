package org.noroshi.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.noroshi.platform.Roles;

/** Tells how long the service was there (article 10-2); every member and everybody of the staff may know. */
@Stateless
public class Availability {

    /** How far the record that is shown goes back. */
    static final Duration SHOWN = Duration.ofDays(90);

    @Inject
    ModeIntervals intervals;

    @Inject
    Clock clock;

    /** The record of the last ninety days. */
    @RolesAllowed({Roles.READ, Roles.OPERATE, Roles.STATISTICS})
    public Uptime uptime() {
        Instant now = clock.instant();
        Instant since = now.minus(SHOWN);
        List<UptimeLine> lines =
                intervals.since(since).stream().map(ModeInterval::line).toList();
        return Uptime.of(lines, since, now);
    }
}
