package org.noroshi.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long things hold. */
@ApplicationScoped
public class ExportSettings {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration REMEMBERED = Duration.ofDays(90);

    /** How long a copy can be fetched; then it is deleted. */
    public Duration kept() {
        return KEPT;
    }

    /** How long it is remembered that there was a copy. */
    Duration remembered() {
        return REMEMBERED;
    }
}
