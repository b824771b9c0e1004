package org.noroshi.advisories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.sharing.Tlp;

/**
 * An alert in a list.
 *
 * @param lines up to three that say it all
 * @param own what the reader's hospital has answered
 * @param waiting whether the reader's hospital is asked for an answer and has given none
 * @param overdue whether it should have answered by now
 * @param corrected whether something was said about it later
 */
public record AlertSummary(
        UUID id,
        String number,
        String headline,
        List<String> lines,
        Tlp tlp,
        AlertState state,
        Instant publishedAt,
        Instant answerBy,
        Optional<Concern> own,
        boolean waiting,
        boolean overdue,
        boolean corrected) {}
