package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/** That an announced version was taken back. */
public record CancellationCard(String ground, String reason, UUID decidedBy, Instant cancelledAt) {}
