package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.FigureSettings;
import org.noroshi.sharing.SearchView.Choice;
import org.noroshi.sharing.SearchView.FacetChoices;

/**
 * Counts, for each choice, the posts that the viewer would find with it; nothing else is ever counted, and numbers below
 * the least count of all figures are not told (article 18-5).
 *
 * <p>Not by {@link org.noroshi.platform.SmallCounts}, which guards sums of things that nobody can count: here whoever
 * chooses sees the posts themselves, so that hiding one number to protect another would protect nothing.
 */
@Enforces("A18-05")
@ApplicationScoped
class Facets {

    @Inject
    SealedQuestions questions;

    @Inject
    FigureSettings figures;

    protected Facets() {}

    /** The smallest number that is told. */
    int least() {
        return figures.leastCount();
    }

    /** The choices for what was asked. */
    List<FacetChoices> of(Viewer viewer, Base base) {
        int least = least();
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetChoices(
                        facet,
                        (facet == Facet.TAG ? base.vocabulary() : facet.choices())
                                .stream()
                                        .flatMap(value -> choice(viewer, base, value, least).stream())
                                        .toList()))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private Optional<Choice> choice(Viewer viewer, Base base, Object value, int least) {
        boolean chosen = base.asked().hasChosen(value);
        int count = base.count(value);
        if (count == 0 && !chosen) {
            return Optional.empty();
        }
        return Optional.of(new Choice(
                value,
                chosen,
                base.complete() && count > 0 && count < least,
                base.complete() && count >= least ? Optional.of(count) : Optional.empty(),
                questions.address(viewer, base.asked().toggled(value))));
    }

    /**
     * What is counted.
     *
     * @param seen everything that the question finds without any filter, as far as the viewer may see it
     * @param complete whether that is all
     * @param vocabulary tags that can be chosen
     * @param watched threads that the viewer follows
     */
    record Base(
            SearchRequest asked,
            Collection<Traits> seen,
            boolean complete,
            List<Tag> vocabulary,
            Set<UUID> watched,
            Instant now) {

        int count(Object choice) {
            SearchRequest with = asked.choosing(choice).at(now);
            return (int)
                    seen.stream().filter(post -> post.passes(with, watched)).count();
        }
    }
}
