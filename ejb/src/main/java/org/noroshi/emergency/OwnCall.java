package org.noroshi.emergency;

import java.time.Instant;
import java.util.Optional;

/**
 * How the author of an emergency stands with being called.
 *
 * @param title of the thread
 * @param until when it is erased at the latest; empty when the desk knows nobody to call
 * @param seenAt when an officer has looked for the first time
 * @param over the desk has dealt with the emergency
 */
public record OwnCall(String title, Optional<Instant> until, Optional<Instant> seenAt, boolean over) {}
