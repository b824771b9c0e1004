package org.noroshi.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.noroshi.membership.ContractRecord;
import org.noroshi.terms.ObjectionCard;
import org.noroshi.terms.VersionCard;
import org.noroshi.terms.VersionState;

/**
 * When and why a version binds a contract, reckoned from the times of both (articles 4 and 5-2). A version binds from
 * when it takes effect, or the contract is formed, until the next one does, or the contract ends.
 *
 * @param isNothing whether the version and the contract have nothing to do with each other
 */
record Binding(Basis basis, Optional<Instant> from, Optional<Instant> until, boolean isNothing) {

    static Binding of(
            ContractRecord contract,
            VersionCard version,
            Optional<Instant> next,
            List<ObjectionCard> objections,
            Instant now) {
        Instant effective = version.effectiveAt();
        Instant begins = contract.formedAt().orElse(contract.createdAt());
        Optional<Instant> end = contract.endsAt();
        Optional<Instant> until = earlier(next, end);
        boolean objected = objections.stream().anyMatch(row -> row.version().equals(version.id()));
        boolean endedBefore = end.filter(time -> !time.isAfter(effective)).isPresent();
        if (version.state() == VersionState.CANCELLED) {
            return new Binding(Basis.TAKEN_BACK, Optional.empty(), Optional.empty(), !objected);
        }
        if (objected && endedBefore) {
            return new Binding(Basis.OBJECTION, Optional.empty(), Optional.empty(), false);
        }
        if (effective.isAfter(now)) {
            return new Binding(Basis.ANNOUNCED, Optional.empty(), Optional.empty(), endedBefore);
        }
        Instant from = effective.isAfter(begins) ? effective : begins;
        boolean never = contract.formedAt().isEmpty()
                || until.filter(time -> !time.isAfter(from)).isPresent();
        Optional<Instant> bound = never ? Optional.empty() : Optional.of(from);
        Optional<Instant> over = never ? Optional.empty() : until.filter(time -> !time.isAfter(now));
        if (version.id().equals(contract.consentedVersion())) {
            return new Binding(Basis.CONSENT, bound, over, false);
        }
        return effective.isAfter(begins)
                ? new Binding(Basis.SILENCE, bound, over, never)
                : new Binding(Basis.FORMED_UNDER, bound, over, never);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
