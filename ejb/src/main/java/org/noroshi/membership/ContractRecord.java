package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract from its beginning to its end, for papers about it.
 *
 * @param consentedVersion terms that the applicant agreed to last
 * @param seats all of them, those given back too
 */
public record ContractRecord(
        UUID contract,
        String number,
        UUID organisation,
        String institution,
        String code,
        UUID application,
        UUID consentedVersion,
        ContractState state,
        Instant createdAt,
        Optional<Instant> formedAt,
        Optional<Instant> endsAt,
        List<ContractStep> steps,
        List<SeatRecord> seats) {

    public ContractRecord {
        steps = List.copyOf(steps);
        seats = List.copyOf(seats);
    }

    /** A place of the contract and who had it. */
    public record SeatRecord(UUID seat, String name, boolean liaison) {}
}
