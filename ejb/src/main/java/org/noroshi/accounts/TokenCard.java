package org.noroshi.accounts;

import java.time.Instant;
import java.util.UUID;

/** One of the own tokens, as its owner sees it; the secret is not among it. */
public record TokenCard(UUID token, String name, TokenPurpose purpose, Instant expiresAt, boolean expired) {}
