package org.noroshi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Mode;
import org.noroshi.platform.ModeWatch;
import org.noroshi.platform.RunningMode;

@Tag("A10-2")
class UptimeBookTest {

    private static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");

    private final Kept kept = new Kept();
    private final UptimeBook book = new UptimeBook();

    UptimeBookTest() {
        book.intervals = kept;
    }

    /** The table, without a database. */
    private static final class Kept extends ModeIntervals {
        private final List<ModeInterval> all = new ArrayList<>();

        @Override
        void add(ModeInterval interval) {
            all.add(interval);
        }

        @Override
        Optional<ModeInterval> open() {
            return all.stream()
                    .filter(interval -> interval.line().until().isEmpty())
                    .max(Comparator.comparing(ModeInterval::begunAt));
        }
    }

    private void looked(Mode mode, Instant at) {
        book.write(new ModeWatch.Looked(
                new RunningMode(mode, RunningMode.Source.PORTAL, at, Optional.empty(), "", "", "")));
    }

    private List<String> lines() {
        return kept.all.stream()
                .map(ModeInterval::line)
                .map(line -> line.mode().map(Mode::name).orElse("DOWN") + " "
                        + Duration.between(NINE, line.from()).toSeconds() + "-"
                        + line.until()
                                .map(end -> "" + Duration.between(NINE, end).toSeconds())
                                .orElse(""))
                .toList();
    }

    @Test
    void anotherModeBeginsWhereTheLastOneEnds() {
        looked(Mode.NORMAL, NINE);
        looked(Mode.NORMAL, NINE.plusSeconds(60));
        looked(Mode.READ_ONLY, NINE.plusSeconds(70));
        assertThat(lines()).containsExactly("NORMAL 0-70", "READ_ONLY 70-");
    }

    @Test
    void theServiceWasDownWhereASignOfLifeIsMissing() {
        looked(Mode.NORMAL, NINE);
        looked(Mode.NORMAL, NINE.plus(UptimeBook.OUTAGE));
        assertThat(lines()).as("two minutes are no outage").containsExactly("NORMAL 0-");
        looked(Mode.NORMAL, NINE.plus(UptimeBook.OUTAGE.multipliedBy(2)).plusSeconds(1));
        assertThat(lines()).containsExactly("NORMAL 0-120", "DOWN 120-241", "NORMAL 241-");
    }

    @Test
    void aClockThatIsSetBackDoesNotStopTheRecord() {
        looked(Mode.NORMAL, NINE);
        looked(Mode.NORMAL, NINE.plusSeconds(90));
        looked(Mode.NORMAL, NINE.plusSeconds(40));
        looked(Mode.READ_ONLY, NINE.plusSeconds(80));
        assertThat(lines()).containsExactly("NORMAL 0-40", "NORMAL 40-80", "READ_ONLY 80-");
        looked(Mode.READ_ONLY, NINE.minusSeconds(10));
        assertThat(lines()).contains("READ_ONLY 80-80", "READ_ONLY -10-");
    }
}
