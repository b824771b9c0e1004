package org.noroshi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeSpan;
import org.noroshi.platform.RefusedException;

/** The service period and the end of the service, to the second. */
class ServiceEndTest {

    private static final Instant NOW = Instant.parse("2027-01-10T03:00:00Z");
    private static final Instant READING = NOW.plus(Duration.ofDays(10));
    private static final Instant CLOSING = NOW.plus(Duration.ofDays(40));
    private static final Instant LATE = NOW.plus(Duration.ofDays(50));
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private static ServiceEnd end(ServiceEndState state) {
        ServiceEnd end = new ServiceEnd("委託の終了", READING, CLOSING, FIRST, SECOND, NOW);
        if (state == ServiceEndState.CALLED_OFF) {
            end.moveTo(state, "続けることになった", FIRST, LATE);
            return end;
        }
        for (ServiceEndState step : ServiceEndState.values()) {
            if (step.ordinal() > 0 && step.ordinal() <= state.ordinal()) {
                end.moveTo(step, "記録", FIRST, LATE);
            }
        }
        assertThat(end.state()).isEqualTo(state);
        return end;
    }

    static Stream<Arguments> states() {
        return Arrays.stream(ServiceEndState.values())
                .flatMap(from -> Arrays.stream(ServiceEndState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("states")
    @Tag("A12-1")
    void theStepsAreTakenInTheirOrderAndInNoOther(ServiceEndState from, ServiceEndState to) {
        ServiceEnd end = end(from);
        boolean next = to.ordinal() == from.ordinal() + 1 && to != ServiceEndState.CALLED_OFF;
        boolean calledOff = to == ServiceEndState.CALLED_OFF && from.ordinal() < ServiceEndState.CLOSED.ordinal();
        if (next || calledOff) {
            end.moveTo(to, "記録", FIRST, LATE);
            assertThat(end.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> end.moveTo(to, "記録", FIRST, LATE)).isInstanceOf(RefusedException.class);
            assertThat(end.state()).isEqualTo(from);
        }
    }

    @Test
    @Tag("A12-1")
    void noStepComesBeforeItsTime() {
        ServiceEnd told = end(ServiceEndState.TOLD);
        assertThatThrownBy(() -> told.moveTo(ServiceEndState.READING, "", FIRST, READING.minusSeconds(1)))
                .isInstanceOf(RefusedException.class);
        told.moveTo(ServiceEndState.READING, "", FIRST, READING);
        told.moveTo(ServiceEndState.EXPORTING, "", FIRST, READING.plusSeconds(1));
        assertThatThrownBy(() -> told.moveTo(ServiceEndState.CLOSED, "", FIRST, CLOSING.minusSeconds(1)))
                .isInstanceOf(RefusedException.class);
        told.moveTo(ServiceEndState.CLOSED, "", FIRST, CLOSING);
        assertThatThrownBy(() -> told.moveTo(ServiceEndState.DESTROYED, " ", FIRST, LATE))
                .as("without a record")
                .isInstanceOf(RefusedException.class);
        told.moveTo(ServiceEndState.DESTROYED, "2027-03-01に全ディスクを破砕、証明書 12", FIRST, LATE);
        assertThat(told.view(LATE).destruction()).isPresent();
    }

    @Test
    @Tag("A12-1")
    void theNextStepWaitsForSomebodyFromItsTimeOn() {
        assertThat(end(ServiceEndState.DECIDED).waiting(NOW)).isPresent();
        ServiceEnd told = end(ServiceEndState.TOLD);
        assertThat(told.waiting(READING.minusSeconds(1))).isEmpty();
        assertThat(told.waiting(READING.plusSeconds(1))).isPresent();
        ServiceEnd exporting = end(ServiceEndState.EXPORTING);
        assertThat(exporting.waiting(CLOSING.minusSeconds(1))).isEmpty();
        assertThat(exporting.waiting(CLOSING.plusSeconds(1))).isPresent();
        assertThat(end(ServiceEndState.DESTROYED).waiting(LATE)).isEmpty();
        assertThat(end(ServiceEndState.CALLED_OFF).waiting(LATE)).isEmpty();
    }

    @Test
    @Tag("A12-1")
    void twoOfficersDecideIt() {
        assertThatThrownBy(() -> new ServiceEnd("理由", READING, CLOSING, FIRST, FIRST, NOW))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ServiceEnd("理由", READING, READING, FIRST, SECOND, NOW))
                .isInstanceOf(RefusedException.class);
    }

    private static Mode at(Instant time, List<ModeSpan> spans) {
        return spans.stream()
                .filter(span -> span.isOnAt(time))
                .map(ModeSpan::mode)
                .reduce(Mode.NORMAL, Mode::or);
    }

    @Test
    @Tag("A12-1")
    void onceEverybodyIsToldTheModesFollowTheClock() {
        assertThat(end(ServiceEndState.DECIDED).spans()).isEmpty();
        assertThat(end(ServiceEndState.CALLED_OFF).spans()).isEmpty();
        List<ModeSpan> spans = end(ServiceEndState.TOLD).spans();
        assertThat(at(READING.minusSeconds(1), spans)).isEqualTo(Mode.NORMAL);
        assertThat(at(READING, spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(CLOSING.minusSeconds(1), spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(CLOSING, spans)).isEqualTo(Mode.CLOSED);
    }

    @Test
    @Tag("C-PER")
    @Tag("A10-1")
    void afterTheLastDayItCanBeReadAndThenItIsClosed() {
        List<ModeSpan> spans =
                ServicePeriod.spans(Optional.of(LocalDate.of(2027, 1, 15)), Optional.of(LocalDate.of(2027, 3, 31)), 30);
        Instant begin = Instant.parse("2027-01-14T15:00:00Z");
        Instant end = Instant.parse("2027-03-31T15:00:00Z");
        Instant close = end.plus(Duration.ofDays(30));
        assertThat(at(begin.minusSeconds(1), spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(begin, spans)).isEqualTo(Mode.NORMAL);
        assertThat(at(end.minusSeconds(1), spans)).isEqualTo(Mode.NORMAL);
        assertThat(at(end, spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(end.plusSeconds(1), spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(close.minusSeconds(1), spans)).isEqualTo(Mode.READ_ONLY);
        assertThat(at(close, spans)).isEqualTo(Mode.CLOSED);
        assertThat(at(end, ServicePeriod.spans(Optional.empty(), Optional.of(LocalDate.of(2027, 3, 31)), 0)))
                .as("reading per setting")
                .isEqualTo(Mode.CLOSED);
        assertThat(ServicePeriod.spans(Optional.empty(), Optional.empty(), 30)).isEmpty();
    }

    @Test
    @Tag("C-PER")
    void theEndIsToldThirtyDaysSevenDaysAndOneDayBefore() {
        Instant end = NOW.plus(Duration.ofDays(60));
        for (PeriodStage stage : PeriodStage.values()) {
            Duration before = Duration.ofDays(stage == PeriodStage.DAY ? 1 : stage == PeriodStage.WEEK ? 7 : 30);
            assertThat(PeriodStage.at(end.minus(before), end)).contains(stage);
            assertThat(PeriodStage.at(end.minus(before).minusSeconds(1), end)).isNotEqualTo(Optional.of(stage));
        }
        assertThat(PeriodStage.at(end.minusSeconds(1), end)).contains(PeriodStage.DAY);
        assertThat(PeriodStage.at(end, end)).isEmpty();
    }

    @Test
    void theDiagramIsTheTable() throws Exception {
        StringBuilder drawn = new StringBuilder("stateDiagram-v2\n    [*] --> DECIDED\n");
        for (ServiceEndState from : ServiceEndState.values()) {
            ServiceEnd.WAYS.get(from).forEach(to -> drawn.append("    ")
                    .append(from)
                    .append(" --> ")
                    .append(to)
                    .append('\n'));
        }
        String document = Files.readString(Path.of("src/main/java/org/noroshi/operation/package-info.java"))
                .replaceAll("(?m)^ \\* ?", "");
        assertThat(document).contains(drawn.toString());
    }

    @Test
    void everyStateHasItsWords() {
        for (Locale language : Messages.LANGUAGES) {
            for (ServiceEndState state : ServiceEndState.values()) {
                assertThat(Messages.of(ServiceEndState.class).text(language, "ServiceEndState." + state.name()))
                        .isNotBlank();
            }
        }
    }
}
