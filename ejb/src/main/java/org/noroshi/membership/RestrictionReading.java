package org.noroshi.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.terms.Ground;

/** Reads what an officer typed about a restriction: everything that is wrong at once, beside its field. */
final class RestrictionReading {

    private static final int WORDS = 2_000;
    private static final int LINE = 500;
    private static final int NAME = 200;

    private RestrictionReading() {}

    /**
     * @param reportedBy the officer who proposed it; empty when somebody else reported it
     * @throws InvalidInputException with everything that is wrong
     */
    static RestrictionTerms of(Grade grade, RestrictionFacts typed, Optional<UUID> reportedBy, Instant now) {
        List<Problem> wrong = new ArrayList<>();
        FormReading reading = new FormReading();
        if (grade == null || grade == Grade.NONE) {
            wrong.add(new Problem("grade", MembershipError.NOT_A_CHOICE, List.of()));
        }
        if (typed.ground() == null) {
            wrong.add(new Problem("ground", MembershipError.GROUND_REQUIRED, List.of()));
        }
        String reason = reading.text("reason", plain(typed.reason()), WORDS, MembershipError.REASON_REQUIRED);
        String cited = plain(typed.cited()).strip();
        if (!cited.isEmpty() && Ground.find(cited).isEmpty()) {
            wrong.add(new Problem("cited", MembershipError.NOT_A_CHOICE, List.of()));
        }
        String evidence = optional(reading, "evidence", typed.evidence(), WORDS);
        String reporter = optional(reading, "reporter", typed.reporter(), NAME);
        if (reporter.isEmpty() && reportedBy.isEmpty()) {
            wrong.add(new Problem("reporter", MembershipError.REPORTER_REQUIRED, List.of()));
        }
        boolean ahead = typed.from().map(from -> from.isAfter(now)).orElse(false);
        if (typed.from().isPresent() && !ahead) {
            wrong.add(new Problem("from", MembershipError.START_PASSED, List.of()));
        }
        Instant from = typed.from().orElse(now);
        if (typed.until().isPresent() && !typed.until().get().isAfter(from)) {
            wrong.add(new Problem("until", MembershipError.END_BEFORE_START, List.of()));
        }
        String urgent = optional(reading, "urgentReason", typed.urgentReason(), LINE);
        boolean announced = ahead && typed.announce();
        if (!announced && urgent.isEmpty()) {
            wrong.add(new Problem("urgentReason", MembershipError.URGENT_REASON_REQUIRED, List.of()));
        }
        wrong.addAll(reading.problems());
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return new RestrictionTerms(
                grade,
                typed.ground(),
                reason,
                Optional.of(cited).filter(code -> !code.isEmpty()),
                evidence,
                reporter,
                reportedBy,
                from,
                typed.until(),
                announced,
                Optional.of(urgent).filter(words -> !announced && !words.isEmpty()));
    }

    private static String optional(FormReading reading, String field, String typed, int most) {
        String given = plain(typed);
        return given.isBlank() ? "" : reading.text(field, given, most, MembershipError.REASON_REQUIRED);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed;
    }
}
