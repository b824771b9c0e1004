package org.noroshi.membership;

import java.time.Instant;

/** An address outside the domains that was allowed, why and until when; {@code on} as long as it holds. */
public record MailExceptionCard(String mail, String reason, Instant allowedAt, Instant validUntil, boolean on) {}
