package org.noroshi.membership;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** An officer allows a user's address outside the domains of the hospital, until then. */
public record AllowAddress(@NotNull UUID seat, String reason, Instant until) {}
