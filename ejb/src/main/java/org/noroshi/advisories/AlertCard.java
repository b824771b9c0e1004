package org.noroshi.advisories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An alert as those see it who write it.
 *
 * @param lines of the summary
 * @param measures what to do, as harmless HTML
 * @param hospitals how many are members at this moment
 * @param totals how they answered; empty while it is a draft
 */
public record AlertCard(
        UUID id,
        String number,
        WriteAlert words,
        List<String> lines,
        String measures,
        AlertState state,
        Optional<Instant> publishedAt,
        Optional<Instant> endedAt,
        List<CorrectionNote> corrections,
        int hospitals,
        Optional<AlertTotals> totals) {}
