package org.noroshi.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.EndOfAll;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Json;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;

/**
 * Ends the service in good order (article 12-1): decide with two officers, tell everybody, keep to reading, let members
 * take along what is theirs, close, destroy and say so. The order is the table's.
 */
@Stateless
public class EndingService {

    private static final int NOTE = 2_000;

    @Inject
    ServiceEnds ends;

    @Inject
    Proposals proposals;

    @Inject
    EndOfAll contracts;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ServiceEndMoved> moved;

    @Inject
    Event<ServiceEndAnnounced> announced;

    @Inject
    Event<Operating.Changed> changed;

    /** The end that is under way, if one is. */
    @RolesAllowed(Roles.OPERATE)
    public Optional<ServiceEndView> view() {
        return ends.live().map(end -> end.view(clock.instant()));
    }

    /**
     * Proposes to end the service; it is decided when a second officer agrees.
     *
     * @param lastDay the last day on which something new is taken in
     * @param closingDay the first day on which nobody can use it any more
     * @return id of the proposal
     * @throws InvalidInputException without a reason, or with days that don't fit
     * @throws RefusedException when an end is under way already
     */
    @Enforces("A12-1")
    @RolesAllowed(Roles.OPERATE)
    public UUID propose(LocalDate lastDay, LocalDate closingDay, String reason) {
        if (ends.live().isPresent()) {
            throw new RefusedException(OperationError.NOT_POSSIBLE_NOW);
        }
        LocalDate today = clock.instant().atZone(TimeSource.JAPAN).toLocalDate();
        if (lastDay == null || lastDay.isBefore(today)) {
            throw new InvalidInputException("lastDay", OperationError.START_PASSED);
        }
        if (closingDay == null || !closingDay.isAfter(lastDay.plusDays(1))) {
            throw new InvalidInputException("closingDay", OperationError.END_BEFORE_START);
        }
        return proposals.propose(
                ServiceEndProposal.KIND,
                ServiceEndProposal.SERVICE,
                Json.createObjectBuilder()
                        .add("lastDay", lastDay.toString())
                        .add("closingDay", closingDay.toString())
                        .build(),
                ServiceEnd.GROUND,
                reason);
    }

    /**
     * Takes the next step.
     *
     * @param note for the destruction record, and for calling it off; else optional
     * @throws InvalidInputException without a note where one is needed
     * @throws RefusedException when it is not its turn or its time, or it changed meanwhile
     * @throws NotFoundException when there is no such end
     */
    @Enforces("A12-1")
    @RolesAllowed(Roles.STOP)
    public void take(@NotNull UUID id, int version, @NotNull ServiceEndState step, String note) {
        ServiceEnd end = ends.find(id).orElseThrow(NotFoundException::new);
        if (end.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > NOTE) {
            throw new InvalidInputException("note", CommonError.TOO_LONG, NOTE);
        }
        if (words.isEmpty() && (step == ServiceEndState.DESTROYED || step == ServiceEndState.CALLED_OFF)) {
            throw new InvalidInputException("note", OperationError.REASON_REQUIRED);
        }
        UUID officer = caller.requireAccount();
        Instant now = clock.instant();
        ServiceEndMoved fact = end.moveTo(step, words, officer, now);
        if (step == ServiceEndState.TOLD) {
            outbox.enqueue(
                    ServiceEndsMail.KIND,
                    Json.createObjectBuilder().add("end", id.toString()).build());
            announced.fire(end.announced());
        }
        if (step == ServiceEndState.CLOSED) {
            contracts.end(officer);
        }
        ends.flush();
        moved.fire(fact);
        changed.fire(new Operating.Changed());
    }
}
