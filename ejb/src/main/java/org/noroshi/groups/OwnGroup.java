package org.noroshi.groups;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A group as a hospital sees it that may join.
 *
 * @param since the day from which on the hospital is in it; empty when it is not
 */
public record OwnGroup(GroupView group, Optional<LocalDate> since) {

    public boolean in() {
        return since.isPresent();
    }

    /** Whether the hospital could join. */
    public boolean joinable() {
        return !in() && group.open();
    }
}
