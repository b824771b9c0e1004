package org.noroshi.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice in the desk's list.
 *
 * @param out whether it is posted by now
 * @param waiting at how many hospitals its mail did not arrive and nobody has seen to that
 */
public record NoticeLine(
        UUID id,
        NoticeKind kind,
        NoticeAudience audience,
        String title,
        NoticeState state,
        boolean out,
        Optional<Instant> publishAt,
        Optional<FollowUp> followUp,
        long waiting) {}
