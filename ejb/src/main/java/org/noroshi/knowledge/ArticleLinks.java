package org.noroshi.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a thread has to do with articles, as far as the viewer may know.
 *
 * @param sources threads from which it came
 * @param articles what came of it
 * @param open a proposal to which the viewer is asked
 * @param mayPropose whether the viewer could propose one, if the question is solved
 */
public record ArticleLinks(List<Place> sources, List<Place> articles, Optional<UUID> open, boolean mayPropose) {

    /** A thread to go to. */
    public record Place(UUID thread, String title) {}

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return sources.isEmpty() && articles.isEmpty() && open.isEmpty() && !mayPropose;
    }
}
