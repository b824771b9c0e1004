package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/**
 * What the desk does about people whom members want to add (article 8): the same looking into, the same grounds and the
 * same second officer as for an application (article 6), because article 8 applies it.
 */
@Enforces("A08")
@Stateless
public class UserAdmission {

    @Inject
    SeatRequests requests;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    SeatFindings findings;

    @Inject
    MailExceptions exceptions;

    @Inject
    SeatLetters letters;

    @Inject
    SeatSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<UserDecided> decided;

    @Inject
    Event<UserAdmitted> admitted;

    /** The people who wait, the longest waiting first. */
    @RolesAllowed(Roles.ADMIT)
    public SeatRequestList waiting(@NotNull SeatRequestQueue queue, int first, int most) {
        return new SeatRequestList(
                requests.page(queue.states(), first, Math.min(most, 100)), requests.count(queue.states()));
    }

    /**
     * All facts, findings, evidence and decisions.
     *
     * @throws NotFoundException when there is no such request
     */
    @RolesAllowed(Roles.ADMIT)
    public SeatRequestReview review(@NotNull UUID id) {
        return view(requests.find(id).orElseThrow(NotFoundException::new));
    }

    /**
     * Notes what shows that conditions are met.
     *
     * @throws InvalidInputException without evidence
     * @throws RefusedException when it changed meanwhile, or while a second officer is awaited
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("A06-1-2")
    public SeatRequestReview note(@NotNull @Valid NoteChecks notes) {
        SeatRequest request = unchanged(notes.application(), notes.version());
        FormReading reading = new FormReading();
        Map<CheckItem, String> read = reading.checks(notes.checks());
        reading.requireNothingWrong();
        read.forEach((item, evidence) -> request.note(item, evidence, caller.requireAccount(), clock.instant()));
        requests.flush();
        return view(request);
    }

    /** Looks again for what the service notices by itself; a domain may be verified meanwhile. */
    @RolesAllowed(Roles.ADMIT)
    public SeatRequestReview lookAgain(@NotNull UUID id, int version) {
        SeatRequest request = unchanged(id, version);
        request.noticed(
                findings.of(
                        request.contract(),
                        request.seat().person(),
                        request.seat().id()),
                clock.instant());
        requests.flush();
        return view(request);
    }

    /**
     * Admits, holds or refuses, with a ground. With the ground of article 6-2-5 it is proposed to a second officer.
     *
     * @throws InvalidInputException without a ground, and without a reason where the ground needs one
     * @throws RefusedException when the ground does not fit, with a condition not looked into, when it changed
     *     meanwhile, or while a second officer is awaited
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("A06-2")
    @Enforces("A08")
    public SeatRequestReview decide(@NotNull @Valid DecideApplication command) {
        SeatRequest request = unchanged(command.application(), command.version());
        String reason = FormReading.optional("reason", command.reason());
        if (command.kind() != DecisionKind.ACCEPT && command.ground() == null) {
            throw new InvalidInputException("ground", MembershipError.GROUND_REQUIRED);
        }
        if (command.ground() != null && command.ground().needsSecondOfficer() && reason.isEmpty()) {
            throw new InvalidInputException("reason", MembershipError.REASON_REQUIRED);
        }
        SeatDecision decision =
                request.decide(command.kind(), command.ground(), reason, caller.requireAccount(), clock.instant());
        settle(request, decision);
        return view(request);
    }

    /**
     * Agrees with what another officer proposed, or not.
     *
     * @throws RefusedException when it is the same officer, nothing is proposed, or it changed meanwhile
     */
    @RolesAllowed(Roles.ADMIT)
    public SeatRequestReview second(@NotNull @Valid SecondDecision command) {
        SeatRequest request = unchanged(command.application(), command.version());
        String note = FormReading.optional("note", command.note());
        SeatDecision decision = request.second(
                command.agreed(), note.isEmpty() ? null : note, caller.requireAccount(), clock.instant());
        settle(request, decision);
        return view(request);
    }

    private void settle(SeatRequest request, SeatDecision decision) {
        if (decision.isEffective()) {
            Contract contract = request.contract();
            Instant now = clock.instant();
            UUID seat = request.seat().id();
            switch (decision.kind()) {
                case ACCEPT -> admit(request, contract, now);
                case HOLD -> letters.held(request);
                case REFUSE -> {
                    contract.remove(seat, decision.ground().code(), now);
                    letters.refused(request);
                }
            }
        }
        requests.flush();
        decided.fire(new UserDecided(request.id(), decision.kind(), decision.ground(), decision.isEffective()));
    }

    private void admit(SeatRequest request, Contract contract, Instant now) {
        exceptions.allowWhereNeeded(
                organisations.find(contract.organisation()).orElseThrow(),
                request.seat().person(),
                request.checks().get(CheckItem.N3A).evidence(),
                caller.requireAccount(),
                now);
        admitted.fire(contract.admitted(request.seat().id()));
    }

    /** With the contract locked first, in the same order in which the liaison's changes lock. */
    private SeatRequest unchanged(UUID id, int version) {
        requests.contractOf(id).flatMap(contracts::findToChange).orElseThrow(NotFoundException::new);
        SeatRequest request = requests.find(id).orElseThrow(NotFoundException::new);
        if (request.version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return request;
    }

    private SeatRequestReview view(SeatRequest request) {
        UUID viewer = caller.requireAccount();
        Contract contract = request.contract();
        Organisation organisation = organisations.find(contract.organisation()).orElseThrow();
        Map<CheckItem, String> evidence = new TreeMap<>();
        request.checks().forEach((item, note) -> evidence.put(item, note.evidence()));
        List<DecisionCard> decisions = request.decisions().stream()
                .map(decision -> decision.card(viewer))
                .toList();
        boolean mayDecide = request.state().isOpen() && request.proposal().isEmpty();
        return new SeatRequestReview(
                request.id(),
                request.version(),
                contract.id(),
                contract.number(),
                organisation.institution(),
                new TreeSet<>(organisation.domains()),
                request.seat().person(),
                request.state(),
                contract.seats().stream()
                        .filter(seat -> seat.id().equals(request.attestedBy()))
                        .map(seat -> seat.person().name())
                        .findFirst()
                        .orElse(""),
                request.attestedAt(),
                (int) contract.seats().stream().filter(Seat::isLive).count(),
                settings.seats(),
                request.findings(),
                List.copyOf(SeatRequest.CHECKS),
                evidence,
                decisions,
                mayDecide,
                mayDecide && request.openChecks().isEmpty(),
                decisions.stream().anyMatch(DecisionCard::maySecond));
    }
}
