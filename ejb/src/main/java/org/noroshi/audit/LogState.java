package org.noroshi.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody has to look after the log.
 *
 * @param broken the last verification found that it is not whole
 * @param unsignedSince since when its head has not been signed though it should be each day; empty while all is well
 */
public record LogState(boolean broken, Optional<Instant> unsignedSince) {}
