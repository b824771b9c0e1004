package org.noroshi.membership;

import java.time.Instant;
import java.util.UUID;

/** From when on something of a member is reckoned. Public for the query, of no use elsewhere. */
public record PeriodRow(UUID contract, UUID organisation, String institution, Instant last) {}
