package org.noroshi.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.noroshi.platform.TimeSource;

/**
 * The month in which somebody was here last: coarse on purpose, so that even under the seal it tells nothing about a
 * post. Everything is reckoned from the end of that month, which is never to the owner's disadvantage.
 */
record PresenceMark(YearMonth month) {

    static PresenceMark of(Instant now) {
        return new PresenceMark(YearMonth.from(now.atZone(TimeSource.JAPAN)));
    }

    static PresenceMark parse(String text) {
        return new PresenceMark(YearMonth.parse(text));
    }

    /** Always of the same length. */
    String text() {
        return month.toString();
    }

    /** Whether the month has been over for that long: from that second on. */
    boolean isOverFor(Duration time, Instant now) {
        Instant over =
                month.plusMonths(1).atDay(1).atStartOfDay(TimeSource.JAPAN).toInstant();
        return !now.isBefore(over.plus(time));
    }
}
