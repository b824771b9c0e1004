package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.noroshi.accounts.Viewer;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PostTakenAway;
import org.noroshi.sharing.PostWithdrawn;

/** With its thread an emergency ends, and that the desk may call, in the same transaction. */
@ApplicationScoped
class ThreadEnds {

    @Inject
    Emergencies emergencies;

    @Inject
    PostCustody custody;

    @Inject
    Clock clock;

    @Inject
    Event<CallErased> erased;

    protected ThreadEnds() {}

    void withdrawn(@Observes PostWithdrawn event) {
        ended(event.post(), event.thread());
    }

    void takenAway(@Observes PostTakenAway event) {
        ended(event.post(), event.thread());
    }

    private void end(Emergency emergency) {
        emergency.done(clock.instant());
        if (emergency.eraseCall()) {
            erased.fire(new CallErased(emergency.thread()));
        }
    }

    private void ended(UUID post, UUID thread) {
        custody.find(Viewer.system("end of an emergency"), post)
                .filter(PostCustody.Kept::opens)
                .flatMap(opening -> emergencies.hold(thread))
                .ifPresent(this::end);
    }
}
