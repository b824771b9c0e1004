package org.noroshi.export;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.noroshi.sharing.PostTakenAway;

/**
 * When copies are made: at once when somebody has asked for one, and every half minute for those that somebody has died
 * over. One at a time on each node, so that several askers don't take the server from the board.
 */
@ApplicationScoped
class ExportRounds {

    private static final int PAUSE_SECONDS = 30;
    private static final int BUSY_SECONDS = 3;
    private static final Logger LOG = Logger.getLogger(ExportRounds.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ExportSteps steps;

    @Inject
    ExportMaker maker;

    private final ReentrantLock busy = new ReentrantLock();
    private volatile ScheduledFuture<?> regular;

    void start() {
        regular = scheduler.scheduleWithFixedDelay(this::makeWhatWaits, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        if (regular != null) {
            regular.cancel(false);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExportAsked asked) {
        soon(0);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostTakenAway removed) {
        soon(0);
    }

    private void makeWhatWaits() {
        if (!busy.tryLock()) {
            soon(BUSY_SECONDS);
            return;
        }
        try {
            steps.due().forEach(maker::make);
        } catch (RuntimeException e) {
            LOG.error("Copies to take along can't be made; the next round tries again", e);
        } finally {
            busy.unlock();
        }
    }

    private void soon(int seconds) {
        try {
            scheduler.schedule(this::makeWhatWaits, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException busyOrClosing) {
            LOG.debug("The regular round will make the copy");
        }
    }
}
