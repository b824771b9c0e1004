package org.noroshi.sharing;

import java.time.Instant;
import java.util.List;

/**
 * A word of the vocabulary, for officers.
 *
 * @param retired it can't be chosen any more
 * @param version to be given back with a change
 * @param history the last step first; empty for one that came with the product and never changed
 */
public record TagView(Tag tag, boolean retired, int version, List<Step> history) {

    /** What it said from then on. */
    public record Step(
            String japanese, String english, boolean retired, String reason, String officer, Instant madeAt) {}
}
