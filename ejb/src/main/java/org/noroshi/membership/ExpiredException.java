package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;

/** A user whose address was allowed outside the domains until then and is not any more: to be looked into again. */
public record ExpiredException(
        UUID contract,
        UUID organisation,
        String institution,
        UUID seat,
        String person,
        String mail,
        Instant expiredAt) {}
