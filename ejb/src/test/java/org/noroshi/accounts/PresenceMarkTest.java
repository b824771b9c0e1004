package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How coarse the mark is, and what is reckoned from it. */
@Tag("A14-1")
class PresenceMarkTest {

    private static final Instant IN_MARCH = Instant.parse("2026-03-10T05:00:00Z");
    /** The first of April in Japan. */
    private static final Instant END = Instant.parse("2026-03-31T15:00:00Z");

    @Test
    void theWholeMonthIsOneMark() {
        assertThat(PresenceMark.of(IN_MARCH)).isEqualTo(PresenceMark.of(END.minusSeconds(1)));
        assertThat(PresenceMark.of(END)).isNotEqualTo(PresenceMark.of(END.minusSeconds(1)));
    }

    @Test
    void timeIsReckonedFromTheEndOfTheMonthToTheSecond() {
        PresenceMark mark = PresenceMark.of(IN_MARCH);
        for (int days : new int[] {90, 180}) {
            Duration time = Duration.ofDays(days);
            assertThat(mark.isOverFor(time, END.plus(time).minusSeconds(1))).isFalse();
            assertThat(mark.isOverFor(time, END.plus(time))).isTrue();
            assertThat(mark.isOverFor(time, END.plus(time).plusSeconds(1))).isTrue();
        }
    }

    @Test
    void allMarksAreOfOneLength() {
        assertThat(PresenceMark.of(IN_MARCH).text())
                .hasSameSizeAs(
                        PresenceMark.of(IN_MARCH.plus(Duration.ofDays(250))).text());
        assertThat(PresenceMark.parse("2026-03")).isEqualTo(PresenceMark.of(IN_MARCH));
    }
}
