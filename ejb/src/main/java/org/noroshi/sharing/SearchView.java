package org.noroshi.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.Messages;

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
     * @param value a constant of {@link ThreadKind}, {@link Tlp}, {@link Span} or {@link Only}, or a {@link Tag}
     * @param few fewer posts than are counted
     * @param count posts with this choice and the other filters that the reader may see; empty when they are few, or when
     *     there is too much to count
     * @param address of the search with it, or without it when it is chosen
     */
    public record Choice(Object value, boolean chosen, boolean few, Optional<Integer> count, String address) {

        /** Whether it is a label, which is shown as labels are. */
        public boolean label() {
            return value instanceof Tlp;
        }

        /** What it is called. */
        public String text(Locale locale) {
            if (value instanceof Tag tag) {
                return tag.text(locale);
            }
            Enum<?> constant = (Enum<?>) value;
            Class<?> type = constant.getDeclaringClass();
            return Messages.of(type).text(locale, type.getSimpleName() + "." + constant.name());
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
