package org.noroshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers are hidden, and nothing that is shown gives them away. */
@Tag("A25-2")
class SmallCountsTest {

    private enum Cell {
        A,
        B,
        C,
        D,
        E
    }

    private static Map<Cell, Long> counts(long... numbers) {
        Map<Cell, Long> counts = new EnumMap<>(Cell.class);
        for (Cell cell : Cell.values()) {
            counts.put(cell, numbers[cell.ordinal()]);
        }
        return counts;
    }

    private static String shown(int least, long... numbers) {
        Map<Cell, Optional<Long>> shown = SmallCounts.shown(counts(numbers), least);
        return Stream.of(Cell.values())
                .map(cell -> shown.get(cell).map(String::valueOf).orElse("-"))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    @Test
    void numbersThatAreBigEnoughAndZeroAreShown() {
        assertThat(shown(5, 5, 0, 12, 30, 0)).isEqualTo("5 0 12 30 0");
    }

    @Test
    void severalSmallNumbersGuardEachOther() {
        assertThat(shown(5, 2, 14, 3, 6, 9)).isEqualTo("- 14 - 6 9");
    }

    @Test
    void oneSmallNumberTakesTheNextOneWithIt() {
        assertThat(shown(5, 2, 14, 0, 6, 9)).isEqualTo("- 14 0 - 9");
        assertThat(shown(5, 4, 14, 0, 6, 6)).as("and its equals").isEqualTo("- 14 0 - -");
    }

    @Test
    void smallNumbersThatTheirSumWouldTellTakeOneMoreWithThem() {
        assertThat(shown(5, 1, 1, 20, 7, 9)).isEqualTo("- - 20 - 9");
        assertThat(shown(5, 4, 4, 20, 7, 9)).isEqualTo("- - 20 - 9");
        assertThat(shown(5, 1, 4, 20, 7, 9)).isEqualTo("- - 20 7 9");
    }

    @Test
    void belowTwiceTheLimitNothingIsShown() {
        assertThat(shown(5, 9, 0, 0, 0, 0)).isEqualTo("- - - - -");
        assertThat(shown(5, 10, 0, 0, 0, 0)).isEqualTo("10 0 0 0 0");
        assertThat(shown(5, 0, 0, 0, 0, 0)).isEqualTo("- - - - -");
    }

    /** Somebody knows k, the rule and the sum of all, and looks at what is shown once. */
    @ParameterizedTest
    @CsvSource({"3,1,18", "4,1,19", "5,1,24"})
    void whoKnowsTheSumAndTheRuleFindsNoHiddenNumber(int least, int from, int to) {
        for (int sum = from; sum <= to; sum++) {
            Map<String, List<long[]>> bySight = new HashMap<>();
            for (long[] numbers : allOf(sum)) {
                bySight.computeIfAbsent(shown(least, numbers), any -> new ArrayList<>())
                        .add(numbers);
            }
            for (Map.Entry<String, List<long[]>> sight : bySight.entrySet()) {
                String[] cells = sight.getKey().split(" ");
                for (int cell = 0; cell < cells.length; cell++) {
                    if (cells[cell].equals("-")) {
                        Set<Long> possible = new TreeSet<>();
                        for (long[] numbers : sight.getValue()) {
                            possible.add(numbers[cell]);
                        }
                        assertThat(possible)
                                .as("k %d, sum %d, sight %s, place %d", least, sum, sight.getKey(), cell)
                                .hasSizeGreaterThan(1);
                    } else {
                        assertThat(Long.parseLong(cells[cell]))
                                .as(sight.getKey())
                                .matches(number -> number == 0 || number >= least);
                    }
                }
            }
        }
    }

    private static List<long[]> allOf(int sum) {
        List<long[]> all = new ArrayList<>();
        for (int a = 0; a <= sum; a++) {
            for (int b = 0; a + b <= sum; b++) {
                for (int c = 0; a + b + c <= sum; c++) {
                    for (int d = 0; a + b + c + d <= sum; d++) {
                        all.add(new long[] {a, b, c, d, sum - a - b - c - d});
                    }
                }
            }
        }
        return all;
    }
}
