package org.noroshi.advisories;

import java.util.Map;
import java.util.Optional;

/**
 * How many hospitals answered what.
 *
 * @param numbers by what is counted; empty where the number would tell too much
 * @param least smaller numbers than this are hidden
 */
public record AlertTotals(Map<AlertFigure, Optional<Long>> numbers, int least) {

    public AlertTotals {
        numbers = Map.copyOf(numbers);
    }

    /** The number, if it may be shown. */
    public Optional<Long> number(AlertFigure figure) {
        return numbers.get(figure);
    }

    /** Whether there is any number to show. */
    public boolean isEmpty() {
        return numbers.values().stream().allMatch(Optional::isEmpty);
    }
}
