package org.noroshi.advisories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.noroshi.accounts.KnownPeople;
import org.noroshi.accounts.KnownPerson;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.membership.Correspondence;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.EffectivePermissions;

/** Where alerts are read, and where each hospital says how they concern it (article 18-5). */
@Stateless
public class AlertBoard {

    @Inject
    Alerts alerts;

    @Inject
    AlertText texts;

    @Inject
    Answers answers;

    @Inject
    Readers readers;

    @Inject
    Totals totals;

    @Inject
    Viewers viewers;

    @Inject
    KnownPeople people;

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    @Inject
    Event<AlertAnswered> answered;

    /** All alerts: those first that wait for an answer of the caller's hospital, the most urgent of them on top. */
    @RolesAllowed(Roles.READ)
    public List<AlertSummary> list() {
        return summaries(alerts.out()).stream()
                .sorted(Comparator.comparing((AlertSummary alert) -> !alert.waiting())
                        .thenComparing(alert -> alert.waiting() ? alert.answerBy() : Instant.EPOCH))
                .toList();
    }

    /** Those that wait for an answer of the caller's hospital, the most urgent first; none for staff. */
    @RolesAllowed(Roles.READ)
    public List<AlertSummary> waiting() {
        return viewers.current().isMember()
                ? summaries(alerts.open()).stream()
                        .filter(AlertSummary::waiting)
                        .toList()
                : List.of();
    }

    /**
     * The alert, which the caller has read from now on.
     *
     * @throws NotFoundException when there is none, or it is not out
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A18-05")
    public AlertView read(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        Alert alert = alerts.find(id).filter(Alert::isOut).orElseThrow(NotFoundException::new);
        readers.mark(id, viewer.account());
        Optional<UUID> hospital = viewer.organisation();
        return new AlertView(
                summaries(List.of(alert)).get(0),
                alert.concern(),
                alert.products(),
                texts.html(alert),
                alert.endedAt(),
                alerts.corrections(id),
                EffectivePermissions.of(
                        alert.marking(),
                        clock.instant().atZone(TimeSource.JAPAN).toLocalDate()),
                hospital.flatMap(correspondence::name),
                hospital.map(one -> answers.steps(id, one)).orElse(List.of()),
                hospital.isPresent() && alert.isOpen() && viewer.may(Roles.ANSWER),
                totals.of(alert));
    }

    /**
     * The caller answers for the own hospital, or changes its answer.
     *
     * @throws NotFoundException when there is no such alert, or the caller belongs to no hospital
     * @throws RefusedException when no answers are asked for any more, or a colleague has answered meanwhile
     * @throws org.noroshi.platform.InvalidInputException when the note is too long
     */
    @RolesAllowed(Roles.ANSWER)
    @Enforces("A18-05")
    public void answer(@NotNull @Valid AnswerAlert command) {
        Viewer viewer = viewers.current();
        UUID hospital = viewer.organisation().orElseThrow(NotFoundException::new);
        TypedText typed = new TypedText();
        String note = typed.optionalText("note", command.note(), AnswerAlert.NOTE);
        typed.requireNothingWrong();
        Alert alert = alerts.findToChange(command.alert()).filter(Alert::isOut).orElseThrow(NotFoundException::new);
        if (!alert.isOpen()) {
            throw new RefusedException(AdvisoriesError.NO_ANSWERS_ANY_MORE);
        }
        if (answers.steps(alert.id(), hospital).size() != command.step()) {
            throw new RefusedException(AdvisoriesError.ANSWERED_MEANWHILE);
        }
        String who = people.of(viewer.account()).map(KnownPerson::name).orElse("");
        answers.add(alert.id(), hospital, new AnswerStep(command.concern(), note, who, clock.instant()));
        answered.fire(new AlertAnswered(alert.id()));
    }

    private List<AlertSummary> summaries(List<Alert> found) {
        Viewer viewer = viewers.current();
        Instant now = clock.instant();
        List<UUID> ids = found.stream().map(Alert::id).toList();
        Map<UUID, Concern> own =
                viewer.organisation().map(hospital -> answers.of(hospital, ids)).orElse(Map.of());
        Set<UUID> corrected = ids.isEmpty() ? Set.of() : new HashSet<>(alerts.corrected(ids));
        return found.stream()
                .map(alert -> new AlertSummary(
                        alert.id(),
                        alert.number(),
                        alert.headline(),
                        alert.lines(),
                        alert.tlp(),
                        alert.state(),
                        alert.publishedAt().orElseThrow(),
                        alert.answerBy(),
                        Optional.ofNullable(own.get(alert.id())),
                        viewer.organisation().isPresent() && alert.isOpen() && !own.containsKey(alert.id()),
                        alert.isOverdueAt(now),
                        corrected.contains(alert.id())))
                .toList();
    }
}
