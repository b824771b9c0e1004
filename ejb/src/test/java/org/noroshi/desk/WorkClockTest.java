package org.noroshi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noroshi.platform.BusinessCalendar;
import org.noroshi.platform.Holidays;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.WorkItem;

/** Nights, weekends and holidays make nothing older (article 10-3). */
@Tag("A10-3")
class WorkClockTest {

    private static final BusinessCalendar CALENDAR = new BusinessCalendar(
            LocalTime.of(10, 0), LocalTime.of(17, 0), day -> Holidays.bundled().contains(day));

    private static Instant at(String japan) {
        return LocalDateTime.parse(japan).atZone(TimeSource.JAPAN).toInstant();
    }

    private static WorkClock seenAt(Instant now) {
        return new WorkClock(CALENDAR, 3, now);
    }

    private static WorkItem since(String japan, Optional<Instant> due) {
        return new WorkItem("desk/proposal", UUID.randomUUID(), "", at(japan), due, "/desk/proposal");
    }

    @ParameterizedTest
    @CsvSource({
        // Friday afternoon to Monday morning: half an hour and a quarter
        "2026-11-13T16:30, 2026-11-16T10:15, 0, 0, 45",
        "2026-11-13T16:30, 2026-11-15T23:00, 0, 0, 30",
        // a holiday on Monday adds nothing
        "2026-11-20T10:00, 2026-11-24T12:05, 1, 2, 5",
        "2026-11-09T10:00, 2026-11-13T17:00, 5, 0, 0",
        "2026-11-13T20:00, 2026-11-14T20:00, 0, 0, 0",
    })
    void theAgeIsTimeOfBusiness(String since, String now, long days, long hours, long minutes) {
        assertThat(seenAt(at(now)).age(since(since, Optional.empty()))).isEqualTo(new WorkAge(days, hours, minutes));
    }

    @Test
    void whatHasNoTimeOfItsOwnIsOverdueASecondAfterTheDesksTarget() {
        WorkItem item = since("2026-11-20T16:00", Optional.empty());
        // three working days, with a weekend and a holiday between
        Instant due = at("2026-11-26T16:00");
        assertThat(seenAt(due).due(item)).isEqualTo(due);
        assertThat(seenAt(due.minusSeconds(1)).isOverdue(item)).isFalse();
        assertThat(seenAt(due.plusSeconds(1)).isOverdue(item)).isTrue();
    }

    @Test
    void anItemsOwnTimeCountsBeforeTheDesksTarget() {
        Instant due = at("2026-11-14T03:00");
        WorkItem item = since("2026-11-13T16:00", Optional.of(due));
        assertThat(seenAt(due.minusSeconds(1)).isOverdue(item)).isFalse();
        assertThat(seenAt(due.plusSeconds(1)).isOverdue(item)).isTrue();
    }

    @Test
    void theAgeIsSaidInWords() {
        assertThat(new WorkAge(0, 1, 5).text(Locale.ENGLISH)).isEqualTo("1 h 5 min");
        assertThat(new WorkAge(1, 0, 59).text(Locale.ENGLISH)).isEqualTo("1 business day 0 h");
        assertThat(new WorkAge(12, 6, 0).text(Locale.ENGLISH)).isEqualTo("12 business days 6 h");
        assertThat(new WorkAge(12, 6, 0).text(Locale.JAPANESE)).isEqualTo("12 営業日 6 時間");
    }
}
