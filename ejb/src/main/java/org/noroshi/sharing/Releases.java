package org.noroshi.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes public what has come to its release time. What was missed while no server ran is made up for. */
@ApplicationScoped
public class Releases {

    private static final Logger LOG = Logger.getLogger(Releases.class);

    @Inject
    ReleaseSteps steps;

    protected Releases() {}

    /** Releases what is due; a thread in which that fails waits for the next time and holds up no other. */
    public void releaseWhatIsDue() {
        steps.due().forEach(this::release);
        steps.answersDue().forEach(this::tell);
    }

    private void tell(UUID answer) {
        try {
            steps.tell(answer);
        } catch (RuntimeException e) {
            LOG.warn("The author of a call can't be told of an answer; the next minute tries again", e);
        }
    }

    private void release(UUID thread) {
        try {
            steps.release(thread);
        } catch (RuntimeException e) {
            LOG.warn("Posts of a thread can't be released; the next minute tries again", e);
        }
    }
}
