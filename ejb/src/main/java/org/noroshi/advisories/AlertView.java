package org.noroshi.advisories;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.noroshi.sharing.Answer;
import org.noroshi.sharing.Permission;

/**
 * An alert to read.
 *
 * @param measures what to do, as harmless HTML
 * @param corrections what was said about it later, the latest first
 * @param permissions what readers may do with it
 * @param hospital name of the reader's hospital; empty for staff
 * @param steps what that hospital has answered, the latest first
 * @param mayAnswer whether the reader may answer for the hospital now
 */
public record AlertView(
        AlertSummary summary,
        String concern,
        String products,
        String measures,
        Optional<Instant> endedAt,
        List<CorrectionNote> corrections,
        List<Permission> permissions,
        Optional<String> hospital,
        List<AnswerStep> steps,
        boolean mayAnswer,
        AlertTotals totals) {

    /** Those permissions that have this answer. */
    public List<Permission> permissions(Answer answer) {
        return permissions.stream()
                .filter(permission -> permission.answer() == answer)
                .toList();
    }
}
