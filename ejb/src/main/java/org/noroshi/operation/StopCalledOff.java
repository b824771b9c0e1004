package org.noroshi.operation;

import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.Mode;

/** What was told by {@link StopAnnounced} will not happen: it was lifted before it began. */
public record StopCalledOff(UUID order, Mode mode, Instant from) {}
