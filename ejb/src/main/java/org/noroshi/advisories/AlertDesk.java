package org.noroshi.advisories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Correspondence;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/** Where analysts write alerts together, let them out, put them right and end them (article 18-7). */
@Stateless
public class AlertDesk {

    private static final int WORDS = 2_000;

    @Inject
    Alerts alerts;

    @Inject
    AlertText texts;

    @Inject
    Totals totals;

    @Inject
    AlertMail mail;

    @Inject
    CorrectionMail correctionMail;

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    @Inject
    Event<AuditableEvent> happened;

    /** All alerts, drafts first. */
    @RolesAllowed(Roles.ALERT_DRAFTS)
    public List<AlertLine> list() {
        return alerts.all().stream()
                .map(alert -> new AlertLine(
                        alert.id(),
                        alert.number(),
                        alert.headline(),
                        alert.tlp(),
                        alert.state(),
                        alert.publishedAt(),
                        alert.answerBy(),
                        alert.isOverdueAt(clock.instant())))
                .toList();
    }

    /** The alert as it will look or looks, with how hospitals answered, as far as anybody may know. */
    @RolesAllowed(Roles.ALERT_DRAFTS)
    public AlertCard card(@NotNull UUID id) {
        Alert alert = alerts.find(id).orElseThrow(NotFoundException::new);
        return new AlertCard(
                alert.id(),
                alert.number(),
                alert.words(),
                alert.lines(),
                texts.html(alert),
                alert.state(),
                alert.publishedAt(),
                alert.endedAt(),
                alerts.corrections(id),
                correspondence.all().size(),
                alert.isOut() ? Optional.of(totals.of(alert)) : Optional.empty());
    }

    /**
     * Keeps a new draft, which all analysts share.
     *
     * @return its id
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    public UUID write(@NotNull @Valid WriteAlert command) {
        Alert alert = new Alert(checked(command), clock.instant());
        alerts.add(alert);
        return alert.id();
    }

    /**
     * Writes a draft anew.
     *
     * @throws org.noroshi.platform.RefusedException when it is out, or another analyst has changed it meanwhile
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    public void rewrite(@NotNull UUID id, @NotNull @Valid WriteAlert command) {
        toChange(id).rewrite(checked(command));
    }

    /**
     * Throws a draft away.
     *
     * @throws org.noroshi.platform.RefusedException when it is out, or another analyst has changed it meanwhile
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    public void discard(@NotNull UUID id, int version) {
        Alert draft = toChange(id);
        draft.requireDraft(version);
        alerts.remove(draft);
        happened.fire(new AlertDiscarded(id));
    }

    /**
     * Lets it out: everybody of every hospital is told.
     *
     * @param version of the draft that the analyst has looked at
     * @throws org.noroshi.platform.RefusedException when it is no draft, was changed meanwhile, or nobody could answer in time
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    public void publish(@NotNull UUID id, int version) {
        happened.fire(toChange(id).publish(version, clock.instant()));
        mail.published(id);
    }

    /**
     * Puts something right: it stands on top of the alert, and everybody who has read the alert is told.
     *
     * @throws org.noroshi.platform.RefusedException when it is not out, or was taken back
     * @throws org.noroshi.platform.InvalidInputException without words
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    @Enforces("A18-07")
    public void correct(@NotNull UUID id, String words) {
        String said = words("words", words);
        happened.fire(toChange(id).correct());
        tell(id, CorrectionKind.CORRECTION, said);
    }

    /**
     * Asks for no answers any more.
     *
     * @throws org.noroshi.platform.RefusedException when it is not out, or has ended
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    public void close(@NotNull UUID id) {
        happened.fire(toChange(id).close(clock.instant()));
    }

    /**
     * Takes it back, since it was wrong as a whole; everybody who has read it is told.
     *
     * @throws org.noroshi.platform.RefusedException when it is not out, or was taken back already
     * @throws org.noroshi.platform.InvalidInputException without words why
     */
    @RolesAllowed(Roles.PUBLISH_ALERTS)
    @Enforces("A18-07")
    public void withdraw(@NotNull UUID id, String why) {
        String said = words("why", why);
        happened.fire(toChange(id).withdraw(clock.instant()));
        tell(id, CorrectionKind.WITHDRAWAL, said);
    }

    private void tell(UUID id, CorrectionKind kind, String said) {
        AlertCorrection correction = new AlertCorrection(id, kind, said, clock.instant());
        alerts.add(correction);
        correctionMail.said(correction);
    }

    private Alert toChange(UUID id) {
        return alerts.findToChange(id).orElseThrow(NotFoundException::new);
    }

    private static WriteAlert checked(WriteAlert command) {
        TypedText typed = new TypedText();
        WriteAlert words = command.read(typed);
        typed.requireNothingWrong();
        return words;
    }

    private static String words(String field, String given) {
        TypedText typed = new TypedText();
        String words = typed.text(field, given, WORDS);
        typed.requireNothingWrong();
        return words;
    }
}
