package org.noroshi.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of the service as officers see it.
 *
 * @param next steps that can be taken now
 */
public record ServiceEndView(
        UUID id,
        int version,
        ServiceEndState state,
        String reason,
        Instant readOnlyFrom,
        Instant closesFrom,
        Instant decidedAt,
        List<Step> steps,
        List<ServiceEndState> next,
        Optional<String> destruction) {

    /** A step that was taken. */
    public record Step(ServiceEndState state, Instant at, String note) {}
}
