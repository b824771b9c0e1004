package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.platform.Roles;
import org.noroshi.platform.WorkItem;
import org.noroshi.platform.WorkSource;

/**
 * What waits for the desk about users: people to be decided about, exceptions that have run out, attestations that are
 * overdue, institutions to be checked anew.
 */
@ApplicationScoped
class SeatWork implements WorkSource {

    @Inject
    SeatRequests requests;

    @Inject
    MailExceptions exceptions;

    @Inject
    Organisations organisations;

    @Inject
    Attestations attestations;

    @Inject
    Rechecks rechecks;

    @Inject
    Clock clock;

    protected SeatWork() {}

    @Override
    public String role() {
        return Roles.ADMIT;
    }

    @Override
    public List<WorkItem> waiting(int most, Locale language) {
        Stream<WorkItem> added = requests.page(SeatRequestQueue.OPEN.states(), 0, most).stream()
                .map(line -> new WorkItem(
                        "membership/user",
                        line.id(),
                        line.institution() + "  " + line.person(),
                        line.attestedAt(),
                        Optional.empty(),
                        "/desk/user?id=" + line.id()));
        Stream<WorkItem> expired = exceptions.expired(organisations, clock.instant(), most).stream()
                .map(one -> new WorkItem(
                        "membership/address",
                        one.seat(),
                        one.institution() + "  " + one.person(),
                        one.expiredAt(),
                        Optional.empty(),
                        "/desk/domains?contract=" + one.contract()));
        return Stream.of(
                        added,
                        expired,
                        attestations.overdue().stream().map(card -> periodic("membership/attestation", card)),
                        rechecks.due().stream().map(card -> periodic("membership/recheck", card)))
                .flatMap(items -> items)
                .sorted(java.util.Comparator.comparing(WorkItem::since))
                .limit(most)
                .toList();
    }

    /** Told apart by kind, because a member can be waited for on both accounts. */
    private static WorkItem periodic(String kind, DueCard card) {
        UUID contract = card.contract();
        return new WorkItem(
                kind,
                contract,
                card.institution(),
                card.due(),
                Optional.of(card.due()),
                "/desk/checks?contract=" + contract);
    }
}
