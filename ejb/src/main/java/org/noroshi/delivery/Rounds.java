package org.noroshi.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.noroshi.platform.Outbox;

/**
 * When the postman sets out: every few seconds, and at once when a transaction that left a message has succeeded. One
 * round at a time on each node; several nodes share the work by their claims.
 */
@ApplicationScoped
class Rounds {

    private static final int PAUSE_SECONDS = 10;
    private static final int AT_A_TIME = 50;
    private static final Logger LOG = Logger.getLogger(Rounds.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    OutboxSteps steps;

    @Inject
    Postman postman;

    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean open;
    private volatile ScheduledFuture<?> regular;

    void start() {
        open = true;
        regular = scheduler.scheduleWithFixedDelay(this::empty, 1, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        open = false;
        if (regular != null) {
            regular.cancel(false);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Enqueued message) {
        if (open) {
            try {
                scheduler.execute(this::empty);
            } catch (RejectedExecutionException busyOrClosing) {
                LOG.debug("The regular round will take the message");
            }
        }
    }

    /** Empties the queue as far as it is due; who comes while it is being emptied makes it be looked at once more. */
    private void empty() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        int served = 1;
        do {
            try {
                sendWhatIsDue();
            } catch (RuntimeException e) {
                LOG.error("The mail queue can't be emptied; the next round tries again", e);
            }
            served = wanted.addAndGet(-served);
        } while (served > 0);
    }

    private void sendWhatIsDue() {
        boolean progress = true;
        while (open && progress) {
            progress = false;
            List<UUID> due = steps.due(AT_A_TIME);
            for (UUID message : due) {
                if (open) {
                    progress |= postman.deliver(message);
                }
            }
        }
    }
}
