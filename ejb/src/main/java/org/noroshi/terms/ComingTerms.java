package org.noroshi.terms;

import java.time.Instant;
import java.util.UUID;

/** A version that is announced and will take effect, without its text. */
public record ComingTerms(
        UUID versionId, int number, String hash, PublishingWay way, Instant announcedAt, Instant effectiveAt) {

    public TermsReference reference() {
        return new TermsReference(versionId, number, hash);
    }
}
