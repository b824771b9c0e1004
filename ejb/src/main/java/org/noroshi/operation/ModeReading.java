package org.noroshi.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.Mode;

/** Reads what was typed into an order: everything that is wrong at once, beside its field. */
final class ModeReading {

    private static final int REASON = 2_000;
    private static final int WORDS = 500;

    private ModeReading() {}

    /** @throws InvalidInputException with everything that is wrong */
    static OrderMode of(OrderMode typed, Instant now) {
        List<Problem> wrong = new ArrayList<>();
        if (typed.mode() == null || typed.mode() == Mode.NORMAL || typed.mode() == Mode.CLOSED) {
            wrong.add(new Problem("mode", OperationError.NOT_A_MODE, List.of()));
        }
        if (typed.ground() == null) {
            wrong.add(new Problem("ground", OperationError.GROUND_REQUIRED, List.of()));
        } else if (typed.mode() != null && !typed.ground().fits(typed.mode())) {
            wrong.add(new Problem("ground", OperationError.GROUND_NOT_FITTING, List.of()));
        }
        String reason = text(typed.reason());
        if (reason.isEmpty()) {
            wrong.add(new Problem("reason", OperationError.REASON_REQUIRED, List.of()));
        }
        check("reason", reason, REASON, wrong);
        check("messageJa", text(typed.messageJa()), WORDS, wrong);
        check("messageEn", text(typed.messageEn()), WORDS, wrong);
        check("urgentReason", text(typed.urgentReason()), WORDS, wrong);
        boolean ahead = typed.from().map(from -> from.isAfter(now)).orElse(false);
        if (typed.from().isPresent() && !ahead) {
            wrong.add(new Problem("from", OperationError.START_PASSED, List.of()));
        }
        Instant begin = typed.from().orElse(now);
        if (typed.until().isPresent() && !typed.until().get().isAfter(begin)) {
            wrong.add(new Problem("until", OperationError.END_BEFORE_START, List.of()));
        }
        if (ahead && !typed.announce() && text(typed.urgentReason()).isEmpty()) {
            wrong.add(new Problem("urgentReason", OperationError.URGENT_REASON_REQUIRED, List.of()));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return new OrderMode(
                typed.mode(),
                typed.ground(),
                reason,
                text(typed.messageJa()),
                text(typed.messageEn()),
                typed.from(),
                typed.until(),
                typed.announce(),
                text(typed.urgentReason()));
    }

    /** @throws InvalidInputException without words */
    static String reason(String typed) {
        String reason = text(typed);
        List<Problem> wrong = new ArrayList<>();
        if (reason.isEmpty()) {
            wrong.add(new Problem("reason", OperationError.REASON_REQUIRED, List.of()));
        }
        check("reason", reason, REASON, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return reason;
    }

    private static void check(String field, String text, int most, List<Problem> wrong) {
        if (text.length() > most) {
            wrong.add(new Problem(field, CommonError.TOO_LONG, List.of(most)));
        } else if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n')) {
            wrong.add(new Problem(field, CommonError.CONTROL_CHARACTERS, List.of()));
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
