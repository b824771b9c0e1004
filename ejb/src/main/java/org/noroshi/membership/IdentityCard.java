package org.noroshi.membership;

import java.time.Instant;

/**
 * One try to prove an applicant's identity.
 *
 * @param source where the number, address or document came from
 */
public record IdentityCard(IdentityWay way, String source, boolean proved, String note, Instant at) {}
