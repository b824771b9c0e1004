package org.noroshi.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.noroshi.platform.InvalidInputException;

/** Until when staff may come in: every staff account ends some day, five years ahead at most. */
final class StaffEnd {

    private static final int MOST_YEARS = 5;

    private StaffEnd() {}

    /** The end of that day in Japan. */
    static Instant of(String field, LocalDate lastDay, Instant now) {
        LocalDate today = Days.of(now);
        if (lastDay.isBefore(today)) {
            throw new InvalidInputException(field, AccountsError.END_NOT_AHEAD);
        }
        if (lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInputException(field, AccountsError.END_TOO_FAR, MOST_YEARS);
        }
        return Days.endOf(lastDay);
    }
}
