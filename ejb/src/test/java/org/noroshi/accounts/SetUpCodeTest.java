package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;

@DisplayName("初期設定コードと職員の期限")
class SetUpCodeTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    @Test
    void theCodeFitsHoweverItIsTyped() {
        SetUpCode row = new SetUpCode("ABCD-EFGH-2345-JKMN-6789-PQRS", NOON);
        assertThat(row.fits("abcd efgh 2345 jkmn 6789 pqrs", NOON)).isTrue();
        assertThat(row.fits("ＡＢＣＤＥＦＧＨ２３４５ＪＫＭＮ６７８９ＰＱＲＳ", NOON)).isTrue();
        assertThat(row.fits("ABCD-EFGH-2345-JKMN-6789-PQRT", NOON)).isFalse();
        assertThat(row.fits("", NOON)).isFalse();
    }

    @Test
    void theCodeIsOverAfterADay() {
        SetUpCode row = new SetUpCode("ABCD", NOON);
        assertThat(row.fits("ABCD", NOON.plus(SetUpCode.VALID).minusNanos(1))).isTrue();
        assertThat(row.fits("ABCD", NOON.plus(SetUpCode.VALID))).isFalse();
    }

    @Test
    void codesAreLongAndReadable() {
        assertThat(SetUpCode.next(new SecureRandom())).matches("([2-9A-HJKMNP-TV-Z]{4}-){5}[2-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void staffIsInUntilTheEndOfTheLastDayInJapan() {
        Instant end = StaffEnd.of("lastDay", LocalDate.of(2026, 4, 1), NOON);
        assertThat(end).isEqualTo("2026-04-01T15:00:00Z");
        assertThat(Days.lastDay(end)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aLastDayIsNeitherOverNorOutOfSight() {
        assertThatThrownBy(() -> StaffEnd.of("lastDay", LocalDate.of(2026, 3, 31), NOON))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> StaffEnd.of("lastDay", LocalDate.of(2031, 4, 2), NOON))
                .isInstanceOf(InvalidInputException.class);
    }
}
