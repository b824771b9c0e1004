package org.noroshi.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.noroshi.platform.ServiceModes;

/** Has an order known on this node as soon as it is written; others see it at their next look. */
@ApplicationScoped
class ModeLook {

    private static final Logger LOG = Logger.getLogger(ModeLook.class);

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/noroshi")
    ManagedScheduledExecutorService scheduler;

    @Inject
    ServiceModes modes;

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) Operating.Changed order) {
        try {
            // not here: the transaction that has just succeeded is still on this thread
            scheduler.execute(modes::look);
        } catch (RejectedExecutionException busyOrClosing) {
            LOG.debug("The regular look will see the order");
        }
    }
}
