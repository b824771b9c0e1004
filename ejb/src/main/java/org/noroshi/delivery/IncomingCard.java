package org.noroshi.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail that waits for an officer.
 *
 * @param mayBecomeInquiry whether there is a sender to answer
 */
public record IncomingCard(
        UUID id,
        ParkedReason reason,
        String from,
        String name,
        String subject,
        List<String> paragraphs,
        int attachments,
        Instant receivedAt,
        boolean mayBecomeInquiry) {}
