package org.noroshi.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How near the end of the service is, as the pages tell it (article 10-1): thirty days, seven, one. */
public enum PeriodStage {
    DAY(1),
    WEEK(7),
    MONTH(30);

    private final int days;

    PeriodStage(int days) {
        this.days = days;
    }

    /** What is to be told now; empty when the end is farther away, or past. */
    public static Optional<PeriodStage> at(Instant now, Instant end) {
        return now.isBefore(end)
                ? Arrays.stream(values())
                        .filter(stage -> !now.isBefore(end.minus(Duration.ofDays(stage.days))))
                        .findFirst()
                : Optional.empty();
    }
}
