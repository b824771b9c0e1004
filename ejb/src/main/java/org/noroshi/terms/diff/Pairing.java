package org.noroshi.terms.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs the parts of two texts in their order, so that the pairs are as much alike as they can be. What has no fellow
 * stands alone.
 */
record Pairing<T>(Optional<T> before, Optional<T> after) {

    static <T> List<Pairing<T>> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness, double least) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        double[][] pair = new double[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double alike = likeness.applyAsDouble(before.get(i), after.get(j));
                pair[i][j] = alike < least ? -1 : alike;
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]), pair[i][j] < 0 ? 0 : pair[i][j] + best[i + 1][j + 1]);
            }
        }
        List<Pairing<T>> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (pair[i][j] >= 0 && best[i][j] == pair[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pairing<>(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(gone(before.get(i++)));
            } else {
                pairs.add(come(after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(rest -> pairs.add(gone(rest)));
        after.subList(j, after.size()).forEach(rest -> pairs.add(come(rest)));
        return Collections.unmodifiableList(pairs);
    }

    private static <T> Pairing<T> gone(T part) {
        return new Pairing<>(Optional.of(part), Optional.empty());
    }

    private static <T> Pairing<T> come(T part) {
        return new Pairing<>(Optional.empty(), Optional.of(part));
    }
}
