package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the liaison has to attest.
 *
 * @param due when; empty while the contract is not formed
 * @param soon whether the liaison is told of it by now
 * @param overdue whether that time is over
 * @param users those it is about, the liaison among them; who waits for the desk is not
 */
public record AttestationCard(
        Optional<Instant> due, boolean soon, boolean overdue, Optional<Instant> last, List<SeatCard> users) {}
