package org.noroshi.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice of a change, for the member and for the desk.
 *
 * @param before what was registered when it was told
 * @param ground article a refusal rests on
 */
public record ChangeNoticeView(
        UUID id,
        int version,
        String number,
        UUID contract,
        String hospital,
        ChangeItem item,
        String before,
        String after,
        String note,
        ChangeState state,
        Instant reportedAt,
        Optional<Instant> decidedAt,
        Optional<String> ground,
        Optional<String> reason) {

    public boolean waits() {
        return state == ChangeState.IN_REVIEW;
    }
}
