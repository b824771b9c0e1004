package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/** When an account was first shown that the version is coming. */
public record ShownTerms(UUID version, UUID account, Instant shownAt) {}
