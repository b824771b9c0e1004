package org.noroshi.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes what was removed when it has been kept long enough. Whether it can be read does not depend on its having run. */
@Singleton
public class EvidenceKeeping {

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void tidyUp() {
        removals.forgetBefore(clock.instant());
    }
}
