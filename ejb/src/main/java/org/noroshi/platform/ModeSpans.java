package org.noroshi.platform;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who has a say in how far the service runs: the officers' orders, the service period, its end. Implemented
 * above, found by CDI, asked about once a second and never by a request.
 */
public interface ModeSpans {

    /** Those that are on at that time or lie ahead. */
    List<ModeSpan> from(Instant now);
}
