package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/** A draft in the list of the desk. */
public record DraftCard(UUID id, int version, String title, Instant begunAt, Instant changedAt) {}
