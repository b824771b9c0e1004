package org.noroshi.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewers;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.PostCustody;

/** What the desk does about an emergency: look whom to call, which is put on record, and be done with it. */
@Stateless
public class EmergencyDesk {

    @Inject
    Viewers viewers;

    @Inject
    PostCustody custody;

    @Inject
    Emergencies emergencies;

    @Inject
    Askers askers;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<CallRead> read;

    @Inject
    Event<CallErased> erased;

    @Inject
    Event<EmergencyDone> done;

    /**
     * One emergency.
     *
     * @throws NotFoundException when there is none for the officer
     */
    @RolesAllowed(Roles.DESK)
    @Guessable
    public EmergencyCard emergency(@NotNull UUID thread) {
        Emergency emergency = found(thread);
        Instant now = clock.instant();
        return new EmergencyCard(
                thread,
                title(thread),
                emergency.askedAt(),
                emergency.callUntil().filter(until -> askers.mayBeCalled(emergency, now)),
                emergency.seenAt(),
                emergency.isDone());
    }

    /**
     * Whom to call. That somebody has looked is put on record, and the author sees when it was first.
     *
     * @throws NotFoundException when there is no such emergency for the officer
     * @throws RefusedException when nobody wants to be called, or no more
     */
    @RolesAllowed(Roles.DESK)
    @Guessable
    public CallWish whomToCall(@NotNull UUID thread) {
        Emergency emergency = found(thread);
        Instant now = clock.instant();
        if (!askers.mayBeCalled(emergency, now)) {
            throw new RefusedException(EmergencyError.NOTHING_TO_CALL);
        }
        read.fire(new CallRead(thread));
        return emergency.open(seal, now);
    }

    /**
     * The desk has dealt with it: it leaves the list, and whom to call is erased.
     *
     * @throws NotFoundException when there is no such emergency for the officer
     */
    @RolesAllowed(Roles.DESK)
    @Guessable
    public void finish(@NotNull UUID thread) {
        Emergency emergency = found(thread);
        if (emergency.eraseCall()) {
            erased.fire(new CallErased(thread));
        }
        if (!emergency.isDone()) {
            emergency.done(clock.instant());
            done.fire(new EmergencyDone(thread));
        }
    }

    private Emergency found(UUID thread) {
        title(thread);
        return emergencies.hold(thread).orElseThrow(NotFoundException::new);
    }

    private String title(UUID thread) {
        String title = custody.titles(viewers.current(), Set.of(thread)).get(thread);
        if (title == null) {
            throw new NotFoundException();
        }
        return title;
    }
}
