package org.noroshi.sharing;

import java.util.Optional;
import java.util.UUID;

/**
 * What would become of a reply.
 *
 * @param before the reply that the submission has become already
 * @param marking that it would have: what was chosen, and what thread and quotations bring along; empty when it is written
 */
public record ReplyOutlook(Optional<UUID> before, Optional<Marking> marking) {

    static ReplyOutlook before(UUID reply) {
        return new ReplyOutlook(Optional.of(reply), Optional.empty());
    }

    static ReplyOutlook possible(Marking marking) {
        return new ReplyOutlook(Optional.empty(), Optional.of(marking));
    }
}
