package org.noroshi.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.accounts.Group;

/**
 * An opening of the seal as its two officers see it. Nobody's identity is in it.
 *
 * @param ground code of the place in the terms
 * @param item what it is about, as far as the viewer may read that on the board
 * @param post the post, when it is about one the viewer may read
 * @param people how many are concerned
 * @param lapses when the request or the approval ends by itself; empty when neither is under way
 * @param note why a second officer said no; empty otherwise
 * @param obstacle why the viewer can't be the second officer; empty when nothing stands in the way or nothing waits
 */
public record OpeningCard(
        UUID id,
        int version,
        OpeningScope scope,
        String ground,
        String reason,
        Optional<SealedItem> item,
        Optional<UUID> post,
        int people,
        OpeningState state,
        Optional<String> requestedBy,
        Group requestedAs,
        Instant requestedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String note,
        Optional<Instant> lapses,
        Optional<Instant> shownAt,
        Telling telling,
        Optional<Instant> tellAt,
        Optional<Instant> reviewAt,
        Optional<Instant> toldAt,
        Optional<IdentityError> obstacle,
        boolean mayDecide,
        boolean mayShow) {

    public boolean held() {
        return telling == Telling.HELD;
    }
}
