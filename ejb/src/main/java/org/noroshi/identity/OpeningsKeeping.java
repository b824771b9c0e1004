package org.noroshi.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Records what the clock has done to openings of the seal, and tells those who were opened when it is time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningsKeeping {

    private static final Logger LOG = Logger.getLogger(OpeningsKeeping.class);

    @Inject
    OpeningSteps steps;

    @Schedule(hour = "*", minute = "3/5", persistent = false)
    void keep() {
        steps.tidyUp();
        steps.toTell().forEach(this::tell);
    }

    /** One that can't be told stands in nobody else's way; it is tried again the next time. */
    private void tell(UUID opening) {
        try {
            steps.tellPeople(opening);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Those whom opening %s concerned could not be told", opening);
        }
    }
}
