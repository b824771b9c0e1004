package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;

/** Something of a member that was due at that time. */
public record DueCard(UUID contract, String institution, Instant due) {}
