package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A member as the desk sees it: the hospital, its contract and how it came about, its users and restrictions. Nothing
 * here tells what anybody wrote.
 *
 * @param noticeProblem why the ID notice could not be delivered
 * @param safety what it declared last about its own safety, itself or as an applicant (article 16-3)
 * @param mayNoticeAgain whether the notice can be sent once more
 */
public record MemberCard(
        UUID contract,
        String number,
        ContractState state,
        Institution institution,
        SortedSet<String> domains,
        UUID application,
        UUID termsVersion,
        Instant createdAt,
        Optional<Instant> formedAt,
        Optional<Instant> endsAt,
        Optional<String> noticeProblem,
        List<ContractStep> steps,
        List<SeatCard> seats,
        int seatLimit,
        List<RestrictionCard> restrictions,
        Optional<SafetyCard> safety,
        boolean mayNoticeAgain,
        boolean mayRestrict) {}
