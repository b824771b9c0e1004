package org.noroshi.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that waits for a human at the desk.
 *
 * @param kind capability and name, such as {@code membership/application}; {@code work.<name>} in the capability's
 *     {@code Messages} bundle is what the list calls it
 * @param subject what it is about; with the kind the same as long as it waits, so that an officer can take it on
 * @param about who or what, in words for the list; empty when the kind says it all
 * @param since when it began to wait
 * @param due when it should be done; empty when nothing says so, and the desk's own target counts
 * @param path page where it is done, such as {@code /desk/application?id=…}
 * @param officer who takes care of it, where the capability itself keeps that ({@link WorkSource#keepsOfficers()})
 */
public record WorkItem(
        String kind,
        UUID subject,
        String about,
        Instant since,
        Optional<Instant> due,
        String path,
        Optional<UUID> officer) {

    /** Something of a capability that does not keep who takes care of it. */
    public WorkItem(String kind, UUID subject, String about, Instant since, Optional<Instant> due, String path) {
        this(kind, subject, about, since, due, path, Optional.empty());
    }
}
