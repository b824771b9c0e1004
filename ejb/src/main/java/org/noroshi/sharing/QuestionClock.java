package org.noroshi.sharing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks every few minutes for questions that nobody has answered. What was missed while no server ran is made up for. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuestionClock {

    private static final Logger LOG = Logger.getLogger(QuestionClock.class);

    @Inject
    QuestionSteps steps;

    @Schedule(hour = "*", minute = "6/10", persistent = false)
    void look() {
        steps.due().forEach(this::call);
    }

    /** One to which nobody can be called holds up no other; it is tried again the next time. */
    private void call(UUID thread) {
        try {
            steps.call(thread);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Nobody could be called to question %s", thread);
        }
    }
}
