package org.noroshi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Chains what was written down, every few seconds: a chain inside the request would make every page wait for every other. */
@ApplicationScoped
class Sealer {

    private static final int PAUSE_SECONDS = 3;
    private static final int AT_A_TIME = 500;
    private static final Logger LOG = Logger.getLogger(Sealer.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    SealerSteps steps;

    private final AtomicReference<ChainHead> known = new AtomicReference<>(ChainHead.none());
    private volatile ScheduledFuture<?> regular;
    private volatile boolean failing;

    void start() {
        regular = scheduler.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    /** The furthest head that this server has seen; what is shorter now was cut off since. */
    ChainHead known() {
        return known.get();
    }

    /** Chains everything that waits. */
    void chain() {
        SealerSteps.Step step;
        do {
            step = steps.chain(AT_A_TIME);
            ChainHead head = step.head();
            known.accumulateAndGet(head, (one, other) -> other.number() > one.number() ? other : one);
        } while (step.rows() == AT_A_TIME);
    }

    private void round() {
        try {
            chain();
            failing = false;
        } catch (RuntimeException e) {
            // said once: the next round comes in seconds
            if (!failing) {
                LOG.error("The log can't be chained; the next round tries again", e);
            }
            failing = true;
        }
    }
}
