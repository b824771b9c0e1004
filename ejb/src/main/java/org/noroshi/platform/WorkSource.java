package org.noroshi.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the secretariat's list what waits for a human. Implemented by the capability in which it waits, as an {@code
 * @ApplicationScoped} bean, found by CDI. Nothing is stored for the list: an item is there as long as its cause is.
 */
public interface WorkSource {

    /** Constant of {@link Roles} that an officer needs for these items; others are not told of them. */
    String role();

    /**
     * What waits now, the longest waiting first.
     *
     * @param most not more than so many
     * @param locale of the officer who looks
     */
    List<WorkItem> waiting(int most, Locale locale);

    /** Whether the capability itself keeps who takes care of an item; the list keeps it for the others. */
    default boolean keepsOfficers() {
        return false;
    }

    /** Whether nobody takes an item on by name, because nothing may tell who answers in it (article 18-5). */
    default boolean staysWithAll() {
        return false;
    }

    /** Gives an item to an officer, or back to all; asked only where {@link #keepsOfficers()}. */
    default void give(UUID subject, Optional<UUID> officer) {
        throw new UnsupportedOperationException(getClass().getName());
    }
}
