package org.noroshi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Mode;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.RunningMode;
import org.noroshi.terms.Ground;

class ModeOrderTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final UUID OFFICER = UUID.randomUUID();

    private static OrderMode planned(Mode mode, ModeGround ground, boolean announce, String urgent) {
        return new OrderMode(mode, ground, "更新作業", "", "", Optional.of(LATER), Optional.empty(), announce, urgent);
    }

    @Test
    @Tag("A11-5")
    void whoPlansAStopTellsTheMembersOrSaysWhyThereIsNoTime() {
        OrderMode silent = planned(Mode.MAINTENANCE, ModeGround.A11_1, false, " ");
        assertThatThrownBy(() -> ModeReading.of(silent, NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::code)
                        .containsExactly(OperationError.URGENT_REASON_REQUIRED));
        assertThatThrownBy(() -> new ModeOrder(silent, OFFICER, NOW)).isInstanceOf(RefusedException.class);
        assertThat(new ModeOrder(planned(Mode.MAINTENANCE, ModeGround.A11_1, true, ""), OFFICER, NOW).isAnnounced())
                .isTrue();
        ModeOrder urgent = new ModeOrder(planned(Mode.MAINTENANCE, ModeGround.A11_1, false, "脆弱性への対応"), OFFICER, NOW);
        assertThat(urgent.isAnnounced()).isFalse();
        assertThat(urgent.card(NOW).urgentReason()).contains("脆弱性への対応");
    }

    @Test
    @Tag("A11-3")
    void anEmergencyStopRestsOnAnItemOfArticle11Paragraph3() {
        for (ModeGround ground : ModeGround.values()) {
            boolean fits = ground.code().startsWith("A11-3");
            OrderMode order = new OrderMode(
                    Mode.EMERGENCY_STOP, ground, "侵入の疑い", "", "", Optional.empty(), Optional.empty(), false, "");
            if (fits) {
                assertThat(new ModeOrder(ModeReading.of(order, NOW), OFFICER, NOW)
                                .span()
                                .isOnAt(NOW))
                        .isTrue();
            } else {
                assertThatThrownBy(() -> ModeReading.of(order, NOW)).isInstanceOf(InvalidInputException.class);
                assertThatThrownBy(() -> new ModeOrder(order, OFFICER, NOW)).isInstanceOf(RefusedException.class);
            }
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        OrderMode nothing = new OrderMode(
                null, null, " ", null, null, Optional.of(NOW), Optional.of(NOW.minusSeconds(1)), false, null);
        assertThatThrownBy(() -> ModeReading.of(nothing, NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> assertThat(wrong.problems())
                        .extracting(InvalidInputException.Problem::field)
                        .containsExactly("mode", "ground", "reason", "from", "until"));
    }

    @Test
    @Tag("A10-2")
    void anOrderIsEndedOnceAndWithAReason() {
        ModeOrder order = new ModeOrder(planned(Mode.READ_ONLY, ModeGround.A10_2, true, ""), OFFICER, NOW);
        assertThatThrownBy(() -> order.lift(OFFICER, " ", NOW)).isInstanceOf(RefusedException.class);
        order.lift(OFFICER, "取りやめ", NOW);
        assertThatThrownBy(() -> order.lift(OFFICER, "再び", NOW)).isInstanceOf(RefusedException.class);
        assertThat(order.card(NOW).mayLift()).isFalse();
    }

    @Test
    @Tag("A10-2")
    void theShareOfTimeCountsReadingAndNotStopsAndOutages() {
        Instant since = NOW.minus(Duration.ofHours(100));
        List<UptimeLine> lines = List.of(
                line(Mode.NORMAL, since.minusSeconds(60), since.plus(Duration.ofHours(90))),
                line(Mode.READ_ONLY, since.plus(Duration.ofHours(90)), since.plus(Duration.ofHours(95))),
                line(Mode.MAINTENANCE, since.plus(Duration.ofHours(95)), since.plus(Duration.ofHours(97))),
                new UptimeLine(
                        Optional.empty(),
                        RunningMode.Source.STORE,
                        since.plus(Duration.ofHours(97)),
                        Optional.of(since.plus(Duration.ofHours(98))),
                        NOW),
                line(Mode.NORMAL, since.plus(Duration.ofHours(98)), null));
        Uptime uptime = Uptime.of(lines, since, NOW);
        assertThat(uptime.share()).contains("97.00");
        assertThat(uptime.lines()).hasSize(3);
        assertThat(Uptime.of(List.of(), since, NOW).share()).isEmpty();
    }

    private static UptimeLine line(Mode mode, Instant from, Instant until) {
        return new UptimeLine(Optional.of(mode), RunningMode.Source.PORTAL, from, Optional.ofNullable(until), NOW);
    }

    @Test
    void everyErrorAndGroundHasItsWords() {
        for (Locale language : Messages.LANGUAGES) {
            for (OperationError error : OperationError.values()) {
                assertThat(error.text(language, 1, 2)).isNotBlank();
            }
        }
        for (String code : ModeGround.codes()) {
            assertThat(Ground.find(code)).isPresent();
        }
    }
}
