package org.noroshi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Seal;

/**
 * Walks along the whole chain and says where anything was changed, removed, reordered, put in or cut off. Reads a thousand rows
 * at a time; what is chained meanwhile is left for the next time.
 */
@ApplicationScoped
class LogVerifier {

    private static final int AT_A_TIME = 1_000;
    private static final int PAGES_TO_A_SIGN = 10;
    private static final Logger LOG = Logger.getLogger("org.noroshi.log");

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    VerificationSteps steps;

    @Inject
    Sealer sealer;

    @Inject
    Seal seal;

    /**
     * Begins in the background.
     *
     * @return whether it has begun; one that is under way is let alone
     */
    boolean begin(VerificationOccasion occasion) {
        Optional<UUID> begun = steps.begin(occasion);
        begun.ifPresent(id -> scheduler.execute(() -> verify(id)));
        return begun.isPresent();
    }

    private void verify(UUID id) {
        try {
            Findings findings = new Findings();
            ChainWalk walk = walk(findings, checked -> steps.reached(id, checked));
            steps.finish(id, walk.checked(), findings);
            tell(walk, findings);
        } catch (RuntimeException e) {
            LOG.error("NRLOG003 The log could not be verified", e);
        }
    }

    /** Walks from the first link to what is the head now. */
    @Enforces("A19-1")
    ChainWalk walk(Findings findings, java.util.function.LongConsumer reached) {
        // what may only grow is read before what it is compared with
        ChainHead known = sealer.known();
        List<Anchor> anchors = steps.anchors(findings);
        long to = steps.head().number();
        ChainWalk walk = new ChainWalk(findings, seal, anchors, known);
        List<FoundLink> page;
        long pages = 0;
        do {
            page = steps.links(walk.at().number(), to, AT_A_TIME);
            page.forEach(walk::step);
            if (++pages % PAGES_TO_A_SIGN == 0) {
                reached.accept(walk.checked());
            }
        } while (page.size() == AT_A_TIME);
        walk.end();
        steps.outside(findings);
        return walk;
    }

    private static void tell(ChainWalk walk, Findings findings) {
        if (findings.count() == 0) {
            LOG.infof(
                    "NRLOG001 The log is whole: links 1 to %d, head %s",
                    walk.at().number(), walk.at().hex());
        } else {
            LOG.errorf(
                    "NRLOG002 The log is not whole: %d findings, the first %s at %d",
                    findings.count(),
                    findings.first().get(0).kind(),
                    findings.first().get(0).number());
        }
    }
}
