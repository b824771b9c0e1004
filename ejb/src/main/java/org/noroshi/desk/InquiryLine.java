package org.noroshi.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An inquiry in a list.
 *
 * @param hospital where its asker works; empty for outsiders and for the asker's own list
 * @param age for how many minutes of business it waits; empty when it does not
 * @param overdue whether an answer should have been given by now
 * @param officer who takes care of it; empty when nobody does
 */
public record InquiryLine(
        UUID id,
        String number,
        InquiryKind kind,
        InquiryOrigin origin,
        InquiryState state,
        boolean sorted,
        String subject,
        String name,
        Optional<String> hospital,
        Instant openedAt,
        Optional<Instant> dueAt,
        Optional<Long> age,
        boolean overdue,
        Optional<String> officer) {}
