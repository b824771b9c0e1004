package org.noroshi.terms.diff;

import java.util.HashMap;
import java.util.Map;

/** How much two texts say the same: the share of the pairs of letters that they have in common (Dice). */
final class Likeness {

    private Likeness() {}

    /** From 0, nothing in common, to 1, the same. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> pairs = pairs(one);
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        int common = 0;
        for (Map.Entry<String, Integer> pair : pairs(other).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
