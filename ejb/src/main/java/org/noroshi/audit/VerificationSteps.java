package org.noroshi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Seal;

/** What a verification reads and writes, each in a short transaction: a walk along a million rows holds nothing up. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class VerificationSteps {

    private static final Duration OVERDUE = Duration.ofHours(1);

    @Inject
    ChainLinks links;

    @Inject
    Anchors anchors;

    @Inject
    Verifications verifications;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected VerificationSteps() {}

    /** Begins one, unless one is under way on any node. */
    Optional<UUID> begin(VerificationOccasion occasion) {
        links.hold();
        Instant now = clock.instant();
        if (verifications.newest(1).stream().anyMatch(one -> one.runs(now))) {
            return Optional.empty();
        }
        Verification verification = new Verification(occasion, links.head().number(), now);
        verifications.add(verification);
        return Optional.of(verification.id());
    }

    void reached(UUID id, long checked) {
        verifications.find(id).ifPresent(one -> one.reached(checked, clock.instant()));
    }

    void finish(UUID id, long checked, Findings findings) {
        verifications.find(id).ifPresent(one -> one.finish(checked, findings, clock.instant()));
    }

    ChainHead head() {
        return links.head();
    }

    List<FoundLink> links(long after, long to, int most) {
        return links.links(after, to, most);
    }

    /** The anchors whose signature is right; of the others it is noted what is wrong with them. */
    List<Anchor> anchors(Findings findings) {
        List<Anchor> good = new ArrayList<>();
        long number = 0;
        for (Anchor anchor : anchors.all()) {
            if (anchor.number() != ++number) {
                findings.add(FindingKind.ANCHOR_MISSING, number, null);
                number = anchor.number();
            }
            if (anchors.key(anchor.key())
                    .filter(key -> key.isOurs(seal) && anchor.isSignedBy(key))
                    .isPresent()) {
                good.add(anchor);
            } else {
                findings.add(FindingKind.ANCHOR_FORGED, anchor.number(), null);
            }
        }
        return good;
    }

    /** Rows that have no place in the chain though they should. */
    void outside(Findings findings) {
        links.forgotten(Findings.KEPT).forEach(row -> findings.add(FindingKind.ROW_NOT_CHAINED, 0, row));
        links.refused(Findings.KEPT).forEach(row -> findings.add(FindingKind.ROW_FOREIGN, 0, row));
        links.vanished(Findings.KEPT).forEach(row -> findings.add(FindingKind.ROW_VANISHED, 0, row));
        links.overdue(clock.instant().minus(OVERDUE), Findings.KEPT)
                .forEach(row -> findings.add(FindingKind.ROW_OVERDUE, 0, row));
    }

    Optional<VerificationResult> lastFinished() {
        return verifications.lastFinished().map(one -> one.result(clock.instant()));
    }
}
