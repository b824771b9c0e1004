package org.noroshi.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.PostView;

/**
 * A removal as an officer sees it; the second one sees what the first saw.
 *
 * @param post what stands there, as long as nothing has happened
 * @param accusations reports of the post
 * @param appeal what the author objects; empty when nothing
 * @param answer what the last officer wrote
 * @param mayAgree whether the officer is the second one that it waits for
 * @param mayTakeBack whether the officer proposed it and it waits
 * @param mayJudge whether the officer can decide about the objection
 * @param hasEvidence whether what stood there is still kept
 */
public record RemovalCard(
        RemovalLine line,
        int version,
        UUID thread,
        String note,
        String explanation,
        Optional<PostView> post,
        List<ReportCard.Accusation> accusations,
        Instant movedAt,
        String appeal,
        String answer,
        boolean mayAgree,
        boolean mayTakeBack,
        boolean mayJudge,
        boolean hasEvidence,
        List<Reading> readings) {

    /** That somebody of the desk has read what was removed. */
    public record Reading(Instant at, String reason) {}
}
