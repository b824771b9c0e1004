package org.noroshi.platform;

import java.time.Instant;
import java.util.UUID;

/** A message that failed too often and waits for an officer. */
public record ParkedMessage(UUID id, String kind, int attempts, String lastError, Instant parkedAt) {}
