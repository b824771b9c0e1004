package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The paper of a notice of leaving.
 *
 * @param takenBackAt when the member decided to stay after all
 */
public record CertificateView(
        UUID id,
        String number,
        String contract,
        String hospital,
        Instant askedAt,
        Instant endsAt,
        Optional<Instant> takenBackAt,
        Optional<Instant> formedAt) {}
