package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weekdays from 10 to 17 in Japan, without holidays and the days around the new year (article 10-3). */
@Tag("A10-3")
class BusinessCalendarTest {

    private static final BusinessHours.Span YEAR_END = BusinessHours.Span.of("12-29..01-03");

    private final BusinessCalendar calendar = new BusinessCalendar(
            LocalTime.of(10, 0),
            LocalTime.of(17, 0),
            day -> Holidays.bundled().contains(day) || YEAR_END.contains(day));

    private static Instant at(String japan) {
        return LocalDateTime.parse(japan).atZone(TimeSource.JAPAN).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // Friday 16:59 and two minutes: the next business day, one minute after opening
        "2026-11-13T16:59, 2, 2026-11-16T10:01",
        "2026-11-13T16:59, 1, 2026-11-13T17:00",
        "2026-11-13T17:00, 1, 2026-11-16T10:01",
        "2026-11-13T09:59, 1, 2026-11-13T10:01",
        "2026-11-13T10:00, 420, 2026-11-13T17:00",
        "2026-11-13T10:00, 421, 2026-11-16T10:01",
        // Labour Thanksgiving Day is a Monday
        "2026-11-20T16:59, 2, 2026-11-24T10:01",
        // the citizens' holiday between two holidays
        "2026-09-18T16:59, 2, 2026-09-24T10:01",
        // Constitution Day on a Sunday is made up for on the 6th of May
        "2026-05-01T16:59, 2, 2026-05-07T10:01",
        // the new year: closed from the 29th to the 3rd, a Sunday
        "2026-12-28T16:59, 2, 2027-01-04T10:01",
        "2026-11-13T12:34, 0, 2026-11-13T12:34",
        "2026-11-14T12:34, 0, 2026-11-16T10:00"
    })
    void businessMinutesPassWhileSomebodyWorks(String from, long minutes, String until) {
        assertThat(calendar.plusBusinessMinutes(at(from), minutes)).isEqualTo(at(until));
        assertThat(calendar.businessMinutes(at(from), at(until))).isEqualTo(minutes);
    }

    @Test
    void theDoorsOpenAndCloseToTheSecond() {
        Instant opening = at("2026-11-13T10:00");
        Instant closing = at("2026-11-13T17:00");
        assertThat(calendar.isOpen(opening.minusSeconds(1))).isFalse();
        assertThat(calendar.isOpen(opening)).isTrue();
        assertThat(calendar.isOpen(closing.minusSeconds(1))).isTrue();
        assertThat(calendar.isOpen(closing)).isFalse();
        assertThat(calendar.nextOpening(opening.minusSeconds(1))).isEqualTo(opening);
        assertThat(calendar.nextOpening(closing.minusSeconds(1))).isEqualTo(closing.minusSeconds(1));
        assertThat(calendar.nextOpening(closing)).isEqualTo(at("2026-11-16T10:00"));
    }

    @Test
    void aDayIsJapansDayWhereverTheServerStands() {
        // Sunday 23:59 in Japan is Sunday afternoon in London; Monday 09:59 in Japan is Monday 00:59 there
        assertThat(calendar.isOpen(Instant.parse("2026-11-16T00:59:59Z"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-11-16T01:00:00Z"))).isTrue();
    }

    @Test
    void aDueDayIsOneOfSevenHours() {
        assertThat(calendar.dayLength()).isEqualTo(Duration.ofHours(7));
        assertThat(calendar.plusBusinessDays(at("2026-11-12T15:00"), 1)).isEqualTo(at("2026-11-13T15:00"));
        assertThat(calendar.plusBusinessDays(at("2026-11-13T18:00"), 1)).isEqualTo(at("2026-11-16T17:00"));
    }

    @Test
    void businessDaysAheadKeepTheTimeOfDay() {
        assertThat(calendar.minusBusinessDays(at("2026-11-16T15:00"), 1)).isEqualTo(at("2026-11-13T15:00"));
        assertThat(calendar.minusBusinessDays(at("2026-11-16T23:59"), 2)).isEqualTo(at("2026-11-12T23:59"));
        assertThat(calendar.minusBusinessDays(at("2026-11-15T08:00"), 1)).isEqualTo(at("2026-11-13T08:00"));
        assertThat(calendar.minusBusinessDays(at("2026-11-13T15:00"), 0)).isEqualTo(at("2026-11-13T15:00"));
    }

    @Test
    void nothingLiesBetweenALaterAndAnEarlierMoment() {
        assertThat(calendar.businessMinutes(at("2026-11-13T12:00"), at("2026-11-13T11:00")))
                .isZero();
        assertThat(calendar.businessMinutes(at("2026-11-16T12:00"), at("2026-11-13T11:00")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-07-22", // moved for the games of that year
                "2021-08-09",
                "2024-02-12", // the Foundation Day before it was a Sunday
                "2024-03-20", // equinoxes
                "2024-09-22",
                "2024-09-23",
                "2025-03-20",
                "2026-02-23", // the present emperor's birthday
                "2026-09-22", // between two holidays
                "2027-03-22"
            })
    void holidaysAreThoseOfTheLaw(String day) {
        assertThat(Holidays.bundled().contains(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-19", "2025-12-23", "2026-10-10", "2026-11-04", "2026-12-28"})
    void otherDaysAreNot(String day) {
        assertThat(Holidays.bundled().contains(LocalDate.parse(day))).isFalse();
    }

    @Test
    void theListGoesFarEnoughAndHasNamesInBothLanguages() {
        Holidays holidays = Holidays.bundled();
        assertThat(holidays.lastYear()).isGreaterThanOrEqualTo(2040);
        assertThat(holidays.name(LocalDate.parse("2026-11-23"), Locale.JAPANESE))
                .contains("勤労感謝の日");
        assertThat(holidays.name(LocalDate.parse("2026-11-23"), Locale.ENGLISH)).contains("Labor Thanksgiving Day");
        assertThat(holidays.name(LocalDate.parse("2026-11-24"), Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12-28, false", "12-29, true", "12-31, true", "01-01, true", "01-03, true", "01-04, false"})
    void theYearEndHasAFirstAndALastDay(String day, boolean closed) {
        assertThat(YEAR_END.contains(LocalDate.parse("2026-" + day))).isEqualTo(closed);
    }

    @Test
    void aSpanWithinAYearIsPossibleToo() {
        BusinessHours.Span summer = BusinessHours.Span.of("08-13..08-15");
        assertThat(summer.contains(LocalDate.parse("2026-08-12"))).isFalse();
        assertThat(summer.contains(LocalDate.parse("2026-08-13"))).isTrue();
        assertThat(summer.contains(LocalDate.parse("2026-08-15"))).isTrue();
        assertThat(summer.contains(LocalDate.parse("2026-08-16"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, 10:00-17:00, true",
        "HOURS, 9:00-17:00, false",
        "HOURS, 17:00-10:00, false",
        "HOURS, 10:00-25:00, false",
        "HOURS, '', false",
        "SPAN, 12-29..01-03, true",
        "SPAN, 12-32..01-03, false",
        "SPAN, 12-29, false",
        "DAY, 2027-03-31, true",
        "DAY, '', true",
        "DAY, 20270331, true",
        "DAY, 0, true",
        "DAY, 2027-02-30, false",
        "DAY, 20271331, false",
        "DAY, 31.3.2027, false",
        "DAYS, '2027-08-13, 2027-08-16', true",
        "DAYS, '', true",
        "DAYS, 2027-02-30, false"
    })
    void whatOfficersTypeIsTakenOnlyInItsForm(LiveSetting.Kind kind, String value, boolean taken) {
        assertThat(BusinessHours.problem(kind, value).isEmpty()).isEqualTo(taken);
        assertThat(LiveSetting.calendar("noroshi.probe", kind, "")
                        .problem(value)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void aDayFromBeforeThereWereDaysStillCounts() {
        assertThat(LiveSetting.dayOf("20270331")).isEqualTo(LiveSetting.dayOf("2027-03-31"));
        assertThat(LiveSetting.dayOf("2027-03-31")).contains(LocalDate.of(2027, 3, 31));
        assertThat(LiveSetting.dayOf("0")).isEqualTo(LiveSetting.dayOf("")).isEmpty();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        LocalTime ten = LocalTime.of(10, 0);
        assertThatThrownBy(() -> new BusinessCalendar(ten, ten, day -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
