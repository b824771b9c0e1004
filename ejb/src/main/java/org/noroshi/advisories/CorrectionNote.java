package org.noroshi.advisories;

import java.time.Instant;

/** What was said about an alert later. */
public record CorrectionNote(CorrectionKind kind, String words, Instant at) {}
