package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceModesTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");

    private static ModeSpan span(Mode mode, Instant from, Instant until) {
        return new ModeSpan(mode, from, Optional.ofNullable(until), "A11-1", "説明", "words");
    }

    private static Mode at(Instant time, ModeSpan... spans) {
        return ServiceModes.asOrdered(List.of(spans), time).mode();
    }

    @Test
    @Tag("A10-2")
    @Tag("A11-1")
    void aPlannedStopBeginsAndEndsByTheClock() {
        Instant end = NOW.plus(Duration.ofHours(2));
        ModeSpan stop = span(Mode.MAINTENANCE, NOW, end);
        assertThat(at(NOW.minusSeconds(1), stop)).isEqualTo(Mode.NORMAL);
        assertThat(at(NOW, stop)).isEqualTo(Mode.MAINTENANCE);
        assertThat(at(end.minusSeconds(1), stop)).isEqualTo(Mode.MAINTENANCE);
        assertThat(at(end, stop)).isEqualTo(Mode.NORMAL);
        assertThat(at(end.plusSeconds(1), stop)).isEqualTo(Mode.NORMAL);
    }

    @Test
    @Tag("A11-3")
    void theStricterOfSeveralWins() {
        ModeSpan reading = span(Mode.READ_ONLY, NOW, null);
        ModeSpan emergency = span(Mode.EMERGENCY_STOP, NOW, NOW.plusSeconds(60));
        assertThat(at(NOW, reading, emergency)).isEqualTo(Mode.EMERGENCY_STOP);
        assertThat(at(NOW, emergency, reading)).isEqualTo(Mode.EMERGENCY_STOP);
        assertThat(at(NOW.plusSeconds(60), emergency, reading)).isEqualTo(Mode.READ_ONLY);
    }

    @Test
    void whatAnAdministratorWritesIsReadInAnyCase() {
        assertThat(Mode.ofWord(" Emergency-Stop ")).contains(Mode.EMERGENCY_STOP);
        assertThat(Mode.ofWord("read-only")).contains(Mode.READ_ONLY);
        assertThat(Mode.ofWord("off")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void onlyStopsHoldMailsAndAnEndedServiceSaysGoodbye(Mode mode) {
        assertThat(mode.holdsMail()).isEqualTo(mode == Mode.MAINTENANCE || mode == Mode.EMERGENCY_STOP);
        assertThat(mode.takesIn()).isEqualTo(mode == Mode.NORMAL);
        assertThat(mode.isStopped()).isEqualTo(mode != Mode.NORMAL && mode != Mode.READ_ONLY);
        assertThat(mode.text(Locale.JAPANESE)).isNotBlank();
    }

    @Test
    void aProgramIsToldWhenToAskAgain() {
        RunningMode stop = ServiceModes.asOrdered(List.of(span(Mode.MAINTENANCE, NOW, NOW.plusSeconds(3600))), NOW);
        assertThat(stop.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(ServiceModes.asOrdered(List.of(span(Mode.MAINTENANCE, NOW, null)), NOW)
                        .retryAfter())
                .isPositive();
    }

    @Test
    void aMessageInOneLanguageIsBetterThanNone() {
        ModeSpan japaneseOnly = new ModeSpan(Mode.MAINTENANCE, NOW, Optional.empty(), "A11-1", "更新作業", "");
        RunningMode running = ServiceModes.asOrdered(List.of(japaneseOnly), NOW);
        assertThat(running.message(Locale.ENGLISH)).isEqualTo("更新作業");
        assertThat(running.message(Locale.JAPANESE)).isEqualTo("更新作業");
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        assertThat(StopAnswer.escaped("<b a=\"'\">&")).isEqualTo("&lt;b a=&quot;&#39;&quot;&gt;&amp;");
    }
}
