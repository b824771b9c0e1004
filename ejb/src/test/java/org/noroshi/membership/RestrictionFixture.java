package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Restrictions as an officer decides them on somebody's report, at once because it is urgent. */
public final class RestrictionFixture {

    private RestrictionFixture() {}

    /** What is decided at once. */
    public static RestrictionFacts facts(RestrictionGround ground, String reason, Optional<Instant> until) {
        return new RestrictionFacts(
                ground, reason, "", "問合せ 12", "ほかの会員からの連絡", Optional.empty(), until, false, "被害の拡大を防ぐため");
    }

    public static SuspendContract contract(
            UUID contract, Grade grade, RestrictionGround ground, String reason, Optional<Instant> until) {
        return new SuspendContract(contract, grade, facts(ground, reason, until));
    }

    public static SuspendUser user(
            UUID seat, Grade grade, RestrictionGround ground, String reason, Optional<Instant> until) {
        return new SuspendUser(seat, grade, facts(ground, reason, until));
    }

    static RestrictionTerms terms(
            Grade grade, RestrictionGround ground, String reason, Instant from, Optional<Instant> until) {
        return new RestrictionTerms(
                grade,
                ground,
                reason,
                Optional.empty(),
                "",
                "ほかの会員からの連絡",
                Optional.empty(),
                from,
                until,
                false,
                Optional.of("被害の拡大を防ぐため"));
    }
}
