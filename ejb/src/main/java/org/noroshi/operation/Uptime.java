package org.noroshi.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Mode;

/**
 * How long the service was there.
 *
 * @param since from when it is reckoned
 * @param share of the recorded time in which members could at least read, in percent with two digits, such as {@code 99.87};
 *     empty when nothing is recorded
 * @param lines all but the time in which everything ran, the latest first
 */
public record Uptime(Instant since, Optional<String> share, List<UptimeLine> lines) {

    static Uptime of(List<UptimeLine> recorded, Instant since, Instant now) {
        Duration all = Duration.ZERO;
        Duration there = Duration.ZERO;
        for (UptimeLine line : recorded) {
            Duration part = line.within(since, now);
            all = all.plus(part);
            there = line.wasThere() ? there.plus(part) : there;
        }
        Instant begin = recorded.stream()
                .map(UptimeLine::from)
                .min(Instant::compareTo)
                .filter(first -> first.isAfter(since))
                .orElse(since);
        return new Uptime(
                begin,
                share(there, all),
                recorded.stream()
                        .filter(line -> !line.mode().equals(Optional.of(Mode.NORMAL)))
                        .sorted((one, other) -> other.from().compareTo(one.from()))
                        .toList());
    }

    /** Rounded down: who was away for a second was not there all the time. */
    private static Optional<String> share(Duration there, Duration all) {
        if (all.isZero()) {
            return Optional.empty();
        }
        long hundredths = there.toMillis() * 10_000 / all.toMillis();
        return Optional.of(String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100));
    }
}
