package org.noroshi.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A reported post in the desk's list.
 *
 * @param title of its thread; empty when nobody can read it any more
 * @param categories what it is reported for, each once
 * @param reports how many
 */
public record ReportLine(
        UUID id,
        Optional<String> title,
        int seq,
        List<Breach> categories,
        int reports,
        ReportState state,
        Instant openedAt) {}
