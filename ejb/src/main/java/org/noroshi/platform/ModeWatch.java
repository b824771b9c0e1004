package org.noroshi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks once a second how far the service is to run, and has it written down. */
@Singleton
@Startup
@DependsOn("StartGate")
public class ModeWatch {

    private static final Logger LOG = Logger.getLogger(ModeWatch.class);

    /** The watch has looked, at a real time. */
    public record Looked(RunningMode running) {}

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ServiceModes modes;

    @Inject
    TimeSource time;

    @Inject
    Event<Looked> looked;

    private ScheduledFuture<?> regular;

    @PostConstruct
    void start() {
        // before the first request: nobody gets in because nothing is known yet
        modes.look();
        // the bean's own lock would make the thread wait for whoever calls it; the task holds what it needs
        ServiceModes watched = modes;
        TimeSource clock = time;
        Event<Looked> told = looked;
        regular = scheduler.scheduleWithFixedDelay(() -> look(watched, clock, told), 1, 1, TimeUnit.SECONDS);
    }

    private static void look(ServiceModes modes, TimeSource time, Event<Looked> looked) {
        modes.look();
        // days that the sample world passes in a moment are no days on which the service was there or was not
        if (!time.isBehind() && modes.storeAnswers()) {
            try {
                looked.fire(new Looked(modes.now()));
            } catch (RuntimeException notWritten) {
                LOG.warn("What mode the service runs in could not be written down", notWritten);
            }
        }
    }

    @PreDestroy
    void stop() {
        regular.cancel(false);
    }
}
