package org.noroshi.platform;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * When the secretariat answers (article 10-3), as a pure function of the time: the hours of one working day, and which
 * days are none. Everything is reckoned in Japan.
 *
 * <p>A minute of business is one between opening and closing: from Friday 16:59, two of them end on the next business
 * day at 10:01.
 */
public final class BusinessCalendar {

    /** More days in a row without any opening mean that the settings are wrong. */
    private static final int LONGEST_BREAK = 366;

    private final LocalTime opens;
    private final LocalTime closes;
    private final Predicate<LocalDate> closed;

    /**
     * A calendar of Monday to Friday.
     *
     * @param closed days that are none of business, whatever day of the week they are
     * @throws IllegalArgumentException when it would close before it opens
     */
    public BusinessCalendar(LocalTime opens, LocalTime closes, Predicate<LocalDate> closed) {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Closes before it opens");
        }
        this.opens = opens;
        this.closes = closes;
        this.closed = Objects.requireNonNull(closed);
    }

    /** Whether anybody works that day. */
    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !closed.test(day);
    }

    /** Whether somebody answers at this moment. The minute of closing is outside. */
    public boolean isOpen(Instant time) {
        LocalDate day = dayOf(time);
        return isBusinessDay(day) && !time.isBefore(opening(day)) && time.isBefore(closing(day));
    }

    /** The moment itself when it is within hours, otherwise when the doors open next. */
    public Instant nextOpening(Instant time) {
        if (isOpen(time)) {
            return time;
        }
        LocalDate day = dayOf(time);
        return isBusinessDay(day) && time.isBefore(opening(day)) ? opening(day) : opening(nextBusinessDay(day));
    }

    /** The moment at which so many minutes of business have passed. */
    public Instant plusBusinessMinutes(Instant time, long minutes) {
        Duration left = Duration.ofMinutes(minutes);
        Instant from = nextOpening(time);
        Duration today = Duration.between(from, closing(dayOf(from)));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            from = opening(nextBusinessDay(dayOf(from)));
            today = dayLength();
        }
        return from.plus(left);
    }

    /** The moment at which so many whole days of business have passed. */
    public Instant plusBusinessDays(Instant time, int days) {
        return plusBusinessMinutes(time, days * dayLength().toMinutes());
    }

    /** The same time of day, so many business days earlier. */
    public Instant minusBusinessDays(Instant time, int days) {
        ZonedDateTime day = time.atZone(TimeSource.JAPAN);
        int left = days;
        for (int back = 0; left > 0; back++) {
            if (back > LONGEST_BREAK) {
                throw new IllegalStateException("No business day within a year");
            }
            day = day.minusDays(1);
            left -= isBusinessDay(day.toLocalDate()) ? 1 : 0;
        }
        return day.toInstant();
    }

    /** How many whole minutes of business lie between the two moments: none when the second is not later. */
    public long businessMinutes(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(until);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isBusinessDay(day)) {
                Instant begin = from.isAfter(opening(day)) ? from : opening(day);
                Instant end = until.isBefore(closing(day)) ? until : closing(day);
                sum = end.isAfter(begin) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum.toMinutes();
    }

    /** How long one working day is. */
    public Duration dayLength() {
        return Duration.between(opens, closes);
    }

    private LocalDate nextBusinessDay(LocalDate day) {
        for (int ahead = 1; ahead <= LONGEST_BREAK; ahead++) {
            if (isBusinessDay(day.plusDays(ahead))) {
                return day.plusDays(ahead);
            }
        }
        throw new IllegalStateException("No business day within a year");
    }

    private Instant opening(LocalDate day) {
        return at(day, opens);
    }

    private Instant closing(LocalDate day) {
        return at(day, closes);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, TimeSource.JAPAN).toInstant();
    }

    private static LocalDate dayOf(Instant time) {
        return time.atZone(TimeSource.JAPAN).toLocalDate();
    }
}
