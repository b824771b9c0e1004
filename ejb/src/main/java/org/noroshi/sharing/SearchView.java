package org.noroshi.sharing;

import java.util.List;
import java.util.Optional;

/**
 * A search as its page shows it.
 *
 * @param asked question and filters
 * @param facets by what the hits can be narrowed; those without a choice are left out
 * @param unfiltered address of the question without any filter
 * @param anyTime address of the question without days of one's own
 * @param least smallest number that is told of a choice
 */
public record SearchView(
        SearchRequest asked,
        SearchResult result,
        List<FacetChoices> facets,
        String unfiltered,
        String anyTime,
        int least) {

    /** The choices of a facet that find something, or that are chosen. */
    public record FacetChoices(Facet facet, List<Choice> choices) {}

    /**
     * One choice.
     *
     * @param value a constant of {@link ThreadKind}, {@link Tlp}, {@link Span} or {@link Only}
     * @param few fewer posts than are counted
     * @param count posts with this choice and the other filters that the reader may see; empty when they are few, or when
     *     there is too much to count
     * @param address of the search with it, or without it when it is chosen
     */
    public record Choice(Enum<?> value, boolean chosen, boolean few, Optional<Integer> count, String address) {

        /** Whether it is a label, which is shown as labels are. */
        public boolean label() {
            return value instanceof Tlp;
        }
    }

    /** What is chosen, of all facets. */
    public List<Choice> chosen() {
        return facets.stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(Choice::chosen)
                .toList();
    }
}
