package org.noroshi.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a notice stands at one hospital, made from the facts about it.
 *
 * @param mailed when the relay took the mail
 * @param failed when the mail was refused or came back, if nothing has arrived since
 * @param problem what the mail system said to that, or an officer
 * @param shown when somebody of the hospital opened it first
 * @param read when the liaison confirmed it
 * @param handled when an officer noted having reached the hospital in another way
 */
public record NoticeStanding(
        UUID organisation,
        String name,
        Optional<Instant> mailed,
        Optional<Instant> failed,
        String problem,
        Optional<Instant> shown,
        Optional<Instant> read,
        Optional<Instant> handled,
        String handling) {

    static NoticeStanding of(UUID organisation, String name, List<NoticeFact> facts) {
        Optional<NoticeFact> mailed = first(facts, NoticeFactKind.MAILED);
        Optional<NoticeFact> failed = facts.stream()
                .filter(fact -> fact.kind() == NoticeFactKind.MAILED
                        || fact.kind() == NoticeFactKind.REFUSED
                        || fact.kind() == NoticeFactKind.RETURNED)
                .max(Comparator.comparing(NoticeFact::madeAt))
                .filter(fact -> fact.kind() != NoticeFactKind.MAILED);
        Optional<NoticeFact> handled = facts.stream()
                .filter(fact -> fact.kind() == NoticeFactKind.HANDLED)
                .max(Comparator.comparing(NoticeFact::madeAt));
        return new NoticeStanding(
                organisation,
                name,
                mailed.map(NoticeFact::madeAt),
                failed.map(NoticeFact::madeAt),
                failed.map(NoticeFact::detail).orElse(""),
                first(facts, NoticeFactKind.SHOWN).map(NoticeFact::madeAt),
                first(facts, NoticeFactKind.READ).map(NoticeFact::madeAt),
                handled.map(NoticeFact::madeAt),
                handled.map(NoticeFact::detail).orElse(""));
    }

    private static Optional<NoticeFact> first(List<NoticeFact> facts, NoticeFactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).min(Comparator.comparing(NoticeFact::madeAt));
    }

    /** Whether the mail did not arrive, and neither the liaison nor an officer has said since that the hospital knows. */
    public boolean waitsForDesk() {
        return failed.isPresent()
                && read.isEmpty()
                && handled.filter(at -> !at.isBefore(failed.get())).isEmpty();
    }
}
