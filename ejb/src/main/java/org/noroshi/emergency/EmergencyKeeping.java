package org.noroshi.emergency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Forgets whom to call when the days are over. Nobody is shown it any more from that moment on, whether this ran or not. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmergencyKeeping {

    private static final Logger LOG = Logger.getLogger(EmergencyKeeping.class);

    @Inject
    EmergencySteps steps;

    @Schedule(hour = "*", minute = "9/10", persistent = false)
    void keep() {
        steps.over().forEach(this::erase);
    }

    /** One that can't be erased stands in nobody else's way; it is tried again the next time. */
    private void erase(UUID thread) {
        try {
            steps.erase(thread);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Whom to call in %s could not be erased", thread);
        }
    }
}
