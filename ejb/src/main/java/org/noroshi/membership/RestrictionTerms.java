package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.RefusedException;

/**
 * What a restriction takes away, why and how long.
 *
 * @param reason facts it rests on, in words
 * @param cited further article that was broken
 * @param reporter who reported it, in words
 * @param reportedBy the officer who reported it; never the one who decides
 * @param from when it begins
 * @param until when it ends by itself; empty when it lasts until it is lifted
 * @param announced whether the member is told beforehand
 * @param urgentReason why the member is not told beforehand
 */
record RestrictionTerms(
        Grade grade,
        RestrictionGround ground,
        String reason,
        Optional<String> cited,
        String evidence,
        String reporter,
        Optional<UUID> reportedBy,
        Instant from,
        Optional<Instant> until,
        boolean announced,
        Optional<String> urgentReason) {

    /**
     * @throws RefusedException when grade, ground, reason or reporter is missing, it would end before it begins, or nobody
     *     is told beforehand and nothing says why
     */
    RestrictionTerms {
        if (ground == null) {
            throw new RefusedException(MembershipError.GROUND_REQUIRED);
        }
        if (grade == null || grade == Grade.NONE) {
            throw new RefusedException(MembershipError.NOT_A_CHOICE);
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(MembershipError.REASON_REQUIRED);
        }
        if (reporter.isBlank() && reportedBy.isEmpty()) {
            throw new RefusedException(MembershipError.REPORTER_REQUIRED);
        }
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new RefusedException(MembershipError.END_BEFORE_START);
        }
        if (!announced && urgentReason.filter(words -> !words.isBlank()).isEmpty()) {
            throw new RefusedException(MembershipError.URGENT_REASON_REQUIRED);
        }
    }
}
