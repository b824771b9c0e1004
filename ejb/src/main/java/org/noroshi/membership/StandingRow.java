package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one query finds out about a seat, once for each restriction. Public for the query, of no use elsewhere. */
public record StandingRow(
        UUID contract,
        UUID organisation,
        UUID termsVersion,
        ContractState state,
        Instant formedAt,
        Instant endsAt,
        Grade restriction) {

    static Standing standing(List<StandingRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return Standing.none();
        }
        StandingRow any = rows.get(0);
        Grade hardest = rows.stream()
                .map(row -> row.restriction == null ? Grade.NONE : row.restriction)
                .reduce(Grade.NONE, Grade::or);
        return new Standing(
                Contract.inForce(any.state, any.formedAt, any.endsAt, now),
                hardest,
                any.contract,
                any.organisation,
                any.termsVersion);
    }
}
