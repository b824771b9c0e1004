package org.noroshi.permissions;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Records what the clock has done to requests, and tells their askers. Nothing depends on its having run. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PermissionKeeping {

    private static final Logger LOG = Logger.getLogger(PermissionKeeping.class);

    @Inject
    PermissionSteps steps;

    @Schedule(hour = "*", minute = "7/10", persistent = false)
    void keep() {
        steps.over().forEach(this::end);
        steps.forget();
    }

    /** One that can't be ended stands in nobody else's way; it is tried again the next time. */
    private void end(UUID request) {
        try {
            steps.end(request);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The end of request %s could not be recorded", request);
        }
    }
}
