package org.noroshi.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice in a list.
 *
 * @param unseen whether nobody of the reader's hospital has opened it yet
 * @param failed whether its mail did not reach the reader's hospital
 * @param followed what a later notice did to it
 */
public record NoticeSummary(
        UUID id,
        NoticeKind kind,
        NoticeAudience audience,
        String title,
        Instant at,
        boolean unseen,
        boolean failed,
        Optional<FollowUp> followed) {}
