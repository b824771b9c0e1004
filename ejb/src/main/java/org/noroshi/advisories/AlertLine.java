package org.noroshi.advisories;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.Tlp;

/** An alert in the list of those who write them. */
public record AlertLine(
        UUID id,
        String number,
        String headline,
        Tlp tlp,
        AlertState state,
        Optional<Instant> publishedAt,
        Instant answerBy,
        boolean overdue) {}
