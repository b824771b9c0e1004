package org.noroshi.sharing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.InvalidInputException.Problem;
import org.noroshi.platform.TimeSource;

/**
 * When somebody wants mails of the board. What comes at another time waits for the next summary; what is urgent never
 * does. All hours are full hours in Japan.
 *
 * @param hour of the summary; within the quiet hours it comes when these are over
 * @param quietFrom first quiet hour; null without quiet hours
 * @param quietUntil hour at which they are over; null without
 */
public record MailRhythm(Cadence cadence, int hour, Integer quietFrom, Integer quietUntil) {

    private static final int HOURS = 24;

    /** What counts until somebody chooses. */
    public static final MailRhythm AT_ONCE = new MailRhythm(Cadence.AT_ONCE, 8, null, null);

    /** From when until when a summary tells. */
    record Stretch(Instant from, Instant until) {}

    /**
     * That it can be kept.
     *
     * @throws InvalidInputException naming every field that is wrong
     */
    void requireSound() {
        List<Problem> problems = new ArrayList<>();
        if (cadence == null) {
            problems.add(new Problem("cadence", CommonError.REQUIRED, List.of()));
        }
        if (hour < 0 || hour >= HOURS) {
            problems.add(new Problem("hour", CommonError.NOT_A_NUMBER_BETWEEN, List.of(0, HOURS - 1)));
        }
        if ((quietFrom == null) != (quietUntil == null)) {
            problems.add(new Problem(
                    quietFrom == null ? "quietFrom" : "quietUntil", SharingError.QUIET_HOURS_BOTH, List.of()));
        } else if (quietFrom != null && (quietFrom.equals(quietUntil) || isNoHour(quietFrom) || isNoHour(quietUntil))) {
            problems.add(new Problem("quietUntil", SharingError.QUIET_HOURS_DIFFER, List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean isNoHour(int number) {
        return number < 0 || number >= HOURS;
    }

    /** Whether what becomes public at that time waits for a summary. */
    boolean holds(Instant at) {
        return cadence != Cadence.AT_ONCE || isQuiet(at.atZone(TimeSource.JAPAN).getHour());
    }

    /**
     * The summary that is due at that moment.
     *
     * @param told until when the one before has told
     */
    Optional<Stretch> due(Instant told, Instant now) {
        if (cadence == Cadence.AT_ONCE && quietFrom == null) {
            return Optional.empty();
        }
        Instant until = lastTime(now);
        return until.isAfter(told) ? Optional.of(new Stretch(later(told, begin(until)), until)) : Optional.empty();
    }

    /** What still waits when somebody chooses otherwise now. */
    Optional<Stretch> waiting(Instant told, Instant now) {
        if (!holds(now)) {
            return Optional.empty();
        }
        Instant from = cadence == Cadence.AT_ONCE ? later(told, lastTime(now, quietFrom)) : told;
        return from.isBefore(now) ? Optional.of(new Stretch(from, now)) : Optional.empty();
    }

    private Instant lastTime(Instant now) {
        if (cadence == Cadence.AT_ONCE) {
            return lastTime(now, quietUntil);
        }
        Instant time = lastTime(now, isQuiet(hour) ? quietUntil : hour);
        while (cadence == Cadence.WEEKLY && time.atZone(TimeSource.JAPAN).getDayOfWeek() != DayOfWeek.MONDAY) {
            time = time.minus(Duration.ofDays(1));
        }
        return time;
    }

    private static Instant lastTime(Instant now, int full) {
        ZonedDateTime today =
                now.atZone(TimeSource.JAPAN).truncatedTo(ChronoUnit.DAYS).withHour(full);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /** Who is told at once outside the quiet hours is told of these alone. */
    private Instant begin(Instant until) {
        return cadence == Cadence.AT_ONCE
                ? until.minus(Duration.ofHours(Math.floorMod(quietUntil - quietFrom, HOURS)))
                : Instant.EPOCH;
    }

    private boolean isQuiet(int full) {
        if (quietFrom == null) {
            return false;
        }
        return quietFrom < quietUntil ? full >= quietFrom && full < quietUntil : full >= quietFrom || full < quietUntil;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
