package org.noroshi.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps small numbers out of figures about hospitals, and those that give them away (articles 18-5 and 25-2). A number is
 * shown when it is 0 or at least k; everybody may know the sum of all and this rule, and still finds no hidden number.
 *
 * <p>All that is hidden looks the same, whether it is small itself or only guards another one:
 * <ul>
 *   <li>As long as the sum of all is below 2k nothing is shown at all. That depends on the sum alone.
 *   <li>Several small ones guard each other, unless their sum is so low that each is 1, or so high that each is k - 1.
 *   <li>Otherwise the smallest number that would be shown is hidden with them, and its equals too: which of the hidden ones
 *       is which stays open, because any exchange among them would be shown in the same way.
 * </ul>
 */
public final class SmallCounts {

    private SmallCounts() {}

    /**
     * What may be shown.
     *
     * @param counts a number for each constant
     * @param least k, the smallest number besides 0 that tells nobody from the others
     * @return the same numbers, empty where one is hidden
     */
    public static <E extends Enum<E>> Map<E, Optional<Long>> shown(Map<E, Long> counts, int least) {
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        boolean anything = sum >= 2L * least;
        List<Long> hidden = anything ? hidden(counts.values(), least) : List.copyOf(counts.values());
        Map<E, Optional<Long>> shown = new HashMap<>();
        counts.forEach((what, number) -> shown.put(what, Optional.of(number).filter(one -> !hidden.contains(one))));
        return Map.copyOf(shown);
    }

    /** The values that are hidden; never 0, so equal numbers share their lot. */
    private static List<Long> hidden(Collection<Long> counts, int least) {
        List<Long> small =
                counts.stream().filter(count -> count > 0 && count < least).toList();
        if (small.isEmpty() || guardEachOther(small, least)) {
            return small;
        }
        Stream<Long> guard = counts.stream().filter(count -> count >= least).min(Long::compare).stream();
        return Stream.concat(small.stream(), guard).toList();
    }

    private static boolean guardEachOther(List<Long> small, int least) {
        long sum = small.stream().mapToLong(Long::longValue).sum();
        return small.size() > 1 && sum > small.size() && sum < (long) small.size() * (least - 1);
    }
}
