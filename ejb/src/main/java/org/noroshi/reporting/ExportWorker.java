package org.noroshi.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Makes copies while the application runs: looks every few seconds for one that waits, or that somebody has died over.
 * One at a time on each node, so that several askers don't take the server from the board.
 */
@Singleton
@Startup
@DependsOn("StartGate")
public class ExportWorker {

    private static final int PAUSE_SECONDS = 3;
    private static final Logger LOG = Logger.getLogger(ExportWorker.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ExportSteps steps;

    @Inject
    ExportMaker maker;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void start() {
        rounds = scheduler.scheduleWithFixedDelay(this::makeWhatWaits, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tidyUp() {
        steps.tidyUp();
    }

    private void makeWhatWaits() {
        try {
            steps.due().forEach(maker::make);
        } catch (RuntimeException e) {
            LOG.error("Copies to take along can't be made; the next round tries again", e);
        }
    }
}
