package org.noroshi.sharing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Looks for summaries that are due, some minutes after each release: by then whatever was to be public before the full
 * hour is. What was missed while no server ran is made up for.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestClock {

    private static final Logger LOG = Logger.getLogger(DigestClock.class);

    @Inject
    DigestSteps steps;

    @Schedule(hour = "*", minute = "4/10", persistent = false)
    void look() {
        steps.due().forEach(this::leave);
    }

    /** One that can't be left holds up no other; it is tried again the next time. */
    private void leave(String tag) {
        try {
            steps.leave(tag);
        } catch (RuntimeException failure) {
            LOG.error("A summary could not be left", failure);
        }
    }
}
