package org.noroshi.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.ThreadKind;

/**
 * How far somebody's own report has come. Says nothing of who decides, nor of other reports.
 *
 * @param title of the thread; empty when it can't be read any more
 * @param madeAt rounded to ten minutes
 */
public record OwnReport(
        UUID post,
        UUID thread,
        ThreadKind kind,
        int seq,
        Optional<String> title,
        Breach category,
        ReportState state,
        Instant madeAt) {}
