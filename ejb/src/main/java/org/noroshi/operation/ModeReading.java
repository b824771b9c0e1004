package org.noroshi.operation;

import java.time.Instant;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Mode;
import org.noroshi.platform.TypedText;

/** Reads what was typed into an order: everything that is wrong at once, beside its field. */
final class ModeReading {

    private static final int REASON = 2_000;
    private static final int WORDS = 500;

    private ModeReading() {}

    /** @throws InvalidInputException with everything that is wrong */
    static OrderMode of(OrderMode given, Instant now) {
        TypedText typed = new TypedText();
        if (given.mode() == null || given.mode() == Mode.NORMAL || given.mode() == Mode.CLOSED) {
            typed.wrong("mode", OperationError.NOT_A_MODE);
        }
        if (given.ground() == null) {
            typed.wrong("ground", OperationError.GROUND_REQUIRED);
        } else if (given.mode() != null && !given.ground().fits(given.mode())) {
            typed.wrong("ground", OperationError.GROUND_NOT_FITTING);
        }
        String reason = typed.text("reason", given.reason(), REASON, OperationError.REASON_REQUIRED);
        String messageJa = typed.optionalText("messageJa", given.messageJa(), WORDS);
        String messageEn = typed.optionalText("messageEn", given.messageEn(), WORDS);
        boolean ahead = given.from().map(from -> from.isAfter(now)).orElse(false);
        if (given.from().isPresent() && !ahead) {
            typed.wrong("from", OperationError.START_PASSED);
        }
        Instant begin = given.from().orElse(now);
        if (given.until().isPresent() && !given.until().get().isAfter(begin)) {
            typed.wrong("until", OperationError.END_BEFORE_START);
        }
        String urgentReason = ahead && !given.announce()
                ? typed.text("urgentReason", given.urgentReason(), WORDS, OperationError.URGENT_REASON_REQUIRED)
                : typed.optionalText("urgentReason", given.urgentReason(), WORDS);
        typed.requireNothingWrong();
        return new OrderMode(
                given.mode(),
                given.ground(),
                reason,
                messageJa,
                messageEn,
                given.from(),
                given.until(),
                given.announce(),
                urgentReason);
    }

    /** @throws InvalidInputException without words */
    static String reason(String given) {
        TypedText typed = new TypedText();
        String reason = typed.text("reason", given, REASON, OperationError.REASON_REQUIRED);
        typed.requireNothingWrong();
        return reason;
    }
}
