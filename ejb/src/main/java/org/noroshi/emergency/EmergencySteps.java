package org.noroshi.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Occasion;

/** What the clock does to emergencies, each in a transaction of its own and as an errand of the service itself. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class EmergencySteps {

    @Inject
    Emergencies emergencies;

    @Inject
    Askers askers;

    @Inject
    Occasion occasion;

    @Inject
    Clock clock;

    @Inject
    Event<CallErased> erased;

    protected EmergencySteps() {}

    /** Threads whose authors can't be called any more: the time is over, or nobody is there. */
    List<UUID> over() {
        Instant now = clock.instant();
        return emergencies.withCall().stream()
                .filter(emergency -> !askers.mayBeCalled(emergency, now))
                .map(Emergency::thread)
                .toList();
    }

    /** Forgets whom to call. */
    void erase(UUID thread) {
        occasion.onErrand("emergency");
        emergencies
                .hold(thread)
                .filter(emergency -> !askers.mayBeCalled(emergency, clock.instant()))
                .filter(Emergency::eraseCall)
                .ifPresent(emergency -> erased.fire(new CallErased(thread)));
    }
}
