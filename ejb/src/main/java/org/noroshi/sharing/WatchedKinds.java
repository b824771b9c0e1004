package org.noroshi.sharing;

import java.util.Set;

/**
 * Of which new threads somebody wants to be told.
 *
 * @param everything of all of them, whatever kinds there will be
 */
public record WatchedKinds(Set<ThreadKind> kinds, boolean everything) {

    public WatchedKinds {
        kinds = Set.copyOf(kinds);
    }
}
