package org.noroshi.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something comes round again. */
class AttestationPolicyTest {

    @ParameterizedTest
    @Tag("A14-1")
    @CsvSource({
        "2026-01-15T03:00:00Z, 6, 2026-07-15T03:00:00Z",
        "2026-08-31T03:00:00Z, 6, 2027-02-28T03:00:00Z",
        // 00:30 on the first of March in Japan is the last of February elsewhere
        "2026-02-28T15:30:00Z, 6, 2026-08-31T15:30:00Z",
        "2026-02-28T15:30:00Z, 12, 2027-02-28T15:30:00Z"
    })
    void itIsDueSoManyMonthsLaterByTheCalendarOfJapan(Instant last, int months, Instant due) {
        assertThat(AttestationPolicy.due(last, Period.ofMonths(months))).isEqualTo(due);
    }

    @Test
    @Tag("A14-1")
    @Tag("A06-1-1")
    void itIsReachedAtThatSecond() {
        Instant due = Instant.parse("2026-07-15T03:00:00Z");
        assertThat(AttestationPolicy.isReached(due, due.minusSeconds(1))).isFalse();
        assertThat(AttestationPolicy.isReached(due, due)).isTrue();
        assertThat(AttestationPolicy.isReached(due, due.plusSeconds(1))).isTrue();
    }
}
