package org.noroshi.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.noroshi.platform.TimeSource;

/** A last day is meant whole, in Japan: what ends, ends when the next day begins there. */
final class Days {

    private Days() {}

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, TimeSource.JAPAN);
    }

    /** The moment after the day. */
    static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(TimeSource.JAPAN).toInstant();
    }

    /** The day that ends with this moment. */
    static LocalDate lastDay(Instant end) {
        return of(end).minusDays(1);
    }
}
