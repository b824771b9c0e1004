package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The own hospital as one of its users sees it. Every user sees how it stands, who the liaison is and the own data;
 * only the liaison sees the others (privacy policy 1-1).
 *
 * @param number of the contract
 * @param own the viewer's seat
 * @param seats everybody's, for the liaison alone; empty for the others
 * @param represents whether the viewer is the liaison and may act for the hospital now
 */
public record HospitalCard(
        UUID contract,
        UUID organisation,
        String number,
        ContractState state,
        Institution institution,
        UUID termsVersion,
        Optional<Instant> formedAt,
        Optional<Instant> endsAt,
        LiaisonCard liaison,
        SeatCard own,
        List<SeatCard> seats,
        int seatLimit,
        boolean nextYearConsent,
        boolean represents) {}
