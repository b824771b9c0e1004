package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import org.noroshi.platform.RefusedException;

/**
 * What a restriction takes away, why and how long.
 *
 * @param reason facts it rests on, in words
 * @param from when it begins
 * @param until when it ends by itself; empty when it lasts until it is lifted
 */
record RestrictionTerms(Grade grade, RestrictionGround ground, String reason, Instant from, Optional<Instant> until) {

    /** @throws RefusedException when grade, ground or reason is missing, or it would end before it begins */
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
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new RefusedException(MembershipError.END_BEFORE_START);
        }
    }
}
