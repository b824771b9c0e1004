package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/** Proof of a consent: which text, for what, who, when, from where (article 5-1). */
public record ConsentEvidence(
        UUID id, UUID subject, UUID versionId, String hash, String person, Instant consentedAt, String address) {}
