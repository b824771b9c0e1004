package org.noroshi.permissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.Occasion;
import org.noroshi.platform.TimeSource;

/** What the clock does to requests and to news of changed markings, each in a transaction of its own and as an errand of the service itself. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PermissionSteps {

    @Inject
    PermissionRequests requests;

    @Inject
    LabelChanges changes;

    @Inject
    PermissionMail mail;

    @Inject
    Occasion occasion;

    @Inject
    Clock clock;

    @Inject
    Event<PermissionMoved> moved;

    protected PermissionSteps() {}

    List<UUID> over() {
        Instant now = clock.instant();
        return requests.over(now, LocalDate.ofInstant(now, TimeSource.JAPAN));
    }

    /** Records that nobody has answered, or that the last day is over, and tells the asker. */
    void end(UUID id) {
        occasion.onErrand("permissions");
        Instant now = clock.instant();
        requests.hold(id).filter(request -> request.isOverAt(now)).ifPresent(request -> {
            if (request.stateAt(now) == PermissionState.LAPSED) {
                request.lapse();
            } else {
                request.expire();
            }
            mail.toAsker(request);
            moved.fire(new PermissionMoved(id, request.stateAt(now)));
        });
    }

    /** Forgets who was told of changes of markings that are no news any more. */
    void forget() {
        changes.forgetBefore(clock.instant().minus(LabelNotices.NEWS));
    }
}
