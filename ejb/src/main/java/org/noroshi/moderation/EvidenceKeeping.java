package org.noroshi.moderation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.noroshi.sharing.PostCustody;

/** Deletes what was removed when it has been kept long enough. Whether it can be read does not depend on its having run. */
@Singleton
public class EvidenceKeeping {

    @Inject
    Removals removals;

    @Inject
    PostCustody custody;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void tidyUp() {
        Instant now = clock.instant();
        removals.postsWithEvidenceBefore(now).forEach(custody::forget);
        removals.forgetBefore(now);
    }
}
