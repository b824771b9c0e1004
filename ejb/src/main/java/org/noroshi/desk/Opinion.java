package org.noroshi.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.ProposalState;

/**
 * A decision of two officers as it is shown to an officer: the second sees the lines that the first saw.
 *
 * @param ground code of the rule; the page words it
 * @param proposedBy the officer's name; empty when the account has none any more
 * @param maySecond whether the reader may agree or decline
 * @param mayTakeBack whether the reader proposed it
 */
public record Opinion(
        UUID id,
        int version,
        String title,
        String agree,
        List<Fact> facts,
        String ground,
        String reason,
        ProposalState state,
        Optional<String> proposedBy,
        Instant proposedAt,
        Optional<String> secondedBy,
        Optional<Instant> movedAt,
        String note,
        boolean maySecond,
        boolean mayTakeBack) {}
