package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeSourceTest {

    @Test
    @Tag("A31")
    void aDayOfTheTermsBeginsAtMidnightInJapan() {
        assertThat(LocalDate.of(2026, 4, 1).atStartOfDay(TimeSource.JAPAN).toInstant())
                .isEqualTo(Instant.parse("2026-03-31T15:00:00Z"));
    }

    @Test
    @Tag("A18-05")
    void aCoarseTimeTellsTenMinutesAndNotMore() {
        assertThat(TimeSource.coarse(Instant.parse("2026-04-01T00:09:59.999Z")))
                .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(TimeSource.coarse(Instant.parse("2026-04-01T00:10:00Z")))
                .isEqualTo(Instant.parse("2026-04-01T00:10:00Z"));
    }
}
