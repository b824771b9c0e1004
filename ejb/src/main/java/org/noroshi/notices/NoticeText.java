package org.noroshi.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice to read.
 *
 * @param paragraphs of the text
 * @param followUp what it does to an earlier one, {@code follows}
 * @param followers later notices about it that are out
 * @param mayConfirm whether the reader is the liaison and the notice asks for it
 * @param confirmed when the liaison confirmed it
 */
public record NoticeText(
        UUID id,
        NoticeKind kind,
        NoticeAudience audience,
        String title,
        List<String> paragraphs,
        Instant at,
        Optional<FollowUp> followUp,
        Optional<UUID> follows,
        List<NoticeSummary> followers,
        boolean failed,
        boolean mayConfirm,
        Optional<Instant> confirmed) {}
