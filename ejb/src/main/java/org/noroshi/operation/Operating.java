package org.noroshi.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.noroshi.membership.Contact;
import org.noroshi.membership.Contacts;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.Mode;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.ServiceModes;

/**
 * What officers decide about the service as a whole (articles 10-2, 11-1, 11-3): reading only, maintenance, emergency
 * stop, now or planned. Takes effect within two seconds everywhere, without a restart.
 */
@Stateless
public class Operating {

    private static final int ORDERS = 50;

    @Inject
    ModeOrders orders;

    @Inject
    ServiceModes modes;

    @Inject
    Contacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ModeOrdered> ordered;

    @Inject
    Event<ModeLifted> lifted;

    @Inject
    Event<StopAnnounced> announced;

    @Inject
    Event<StopCalledOff> calledOff;

    @Inject
    Event<Changed> changed;

    /** An order has been given or lifted; this node looks at once, others within a second. */
    record Changed() {}

    /** How the service runs, and what is or was ordered. */
    @RolesAllowed(Roles.OPERATE)
    public ModeBoard board() {
        Instant now = clock.instant();
        return new ModeBoard(
                modes.now(),
                orders.latest(ORDERS).stream().map(order -> order.card(now)).toList(),
                caller.may(Roles.STOP));
    }

    /**
     * Has the service run in a mode, at once or from a time on.
     *
     * @return id of the order
     * @throws InvalidInputException without mode, ground or reason, with times that don't fit, or when members are not told
     *     of a stop that lies ahead and no reason is given
     * @throws RefusedException when somebody other than the chief orders an emergency stop
     */
    @Enforces("A10-2")
    @Enforces("A11-1")
    @Enforces("A11-3")
    @Enforces("A11-5")
    @RolesAllowed(Roles.OPERATE)
    public UUID order(@NotNull @Valid OrderMode command) {
        Instant now = clock.instant();
        OrderMode read = ModeReading.of(command, now);
        if (read.mode() == Mode.EMERGENCY_STOP) {
            requireChief();
        }
        ModeOrder order = new ModeOrder(read, caller.requireAccount(), now);
        orders.add(order);
        if (order.isAnnounced()) {
            outbox.enqueue(
                    StopPlannedMail.KIND,
                    Json.createObjectBuilder()
                            .add("order", order.id().toString())
                            .build());
            announced.fire(order.announced());
        }
        ordered.fire(new ModeOrdered(order.id(), read.mode(), read.ground().code()));
        changed.fire(new Changed());
        return order.id();
    }

    /**
     * Ends an order before its time.
     *
     * @throws InvalidInputException without a reason
     * @throws RefusedException when it is over already, or an emergency stop and the caller not the chief
     * @throws NotFoundException when there is no such order
     */
    @RolesAllowed(Roles.OPERATE)
    public void lift(@NotNull UUID id, String reason) {
        ModeOrder order = orders.find(id).orElseThrow(NotFoundException::new);
        if (order.mode() == Mode.EMERGENCY_STOP) {
            requireChief();
        }
        String words = ModeReading.reason(reason);
        Instant now = clock.instant();
        lifted.fire(order.lift(caller.requireAccount(), words, now));
        order.calledOff(now).ifPresent(calledOff::fire);
        changed.fire(new Changed());
    }

    /** Whom to reach at the members by other means when the service and its mail are down; to be printed and kept. */
    @RolesAllowed(Roles.STOP)
    public List<Contact> emergencyContacts() {
        return contacts.everybody().stream().filter(Contact::liaison).toList();
    }

    private void requireChief() {
        if (!caller.may(Roles.STOP)) {
            throw new RefusedException(OperationError.CHIEF_NEEDED);
        }
    }
}
