package org.noroshi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TypedText;

/**
 * Looking through the trail: what was done when, to which item, on which ground. Never who did it: that is shown by an opening
 * of the seal by two officers alone. Each look is a row of the trail itself.
 */
@Stateless
public class TrailInspection {

    private static final int PAGE = 50;
    private static final int RUN = 1_000;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_QUESTIONS = 50;
    private static final int NAME = 80;
    private static final int PURPOSE = 500;
    private static final int LAST = 10;

    @Inject
    AuditEvents events;

    @Inject
    KeptQuestions questions;

    @Inject
    Verifications verifications;

    @Inject
    LogVerifier verifier;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    Event<TrailRead> read;

    @Inject
    Event<TrailTaken> taken;

    @Inject
    Event<VerificationAsked> asked;

    /**
     * Some rows, the newest first.
     *
     * @param after where the page before ended; empty or nonsense for the first one
     * @throws InvalidInputException when the question can't be read
     */
    @RolesAllowed(Roles.AUDIT)
    @Enforces("A17-4")
    public TrailPage page(@NotNull AskTrail question, String after) {
        TrailQuestion understood = TrailQuestion.of(question);
        List<TrailRow> rows = events.page(understood, TrailPlace.read(after), PAGE + 1);
        read.fire(new TrailRead(UUID.randomUUID()));
        return rows.size() > PAGE
                ? new TrailPage(
                        rows.subList(0, PAGE),
                        Optional.of(TrailPlace.of(rows.get(PAGE - 1)).text()))
                : new TrailPage(rows, Optional.empty());
    }

    /**
     * Lets a question through that can be read.
     *
     * @throws InvalidInputException saying which fields can't be read
     */
    @RolesAllowed(Roles.AUDIT)
    public void check(@NotNull AskTrail question) {
        TrailQuestion.of(question);
    }

    /** Whether the question can be read. */
    @RolesAllowed(Roles.AUDIT)
    public boolean understands(@NotNull AskTrail question) {
        try {
            TrailQuestion.of(question);
            return true;
        } catch (InvalidInputException unreadable) {
            return false;
        }
    }

    /**
     * Rows to take along. Who took them and what for stays on record.
     *
     * @throws InvalidInputException without a purpose, or when the question can't be read
     * @throws RefusedException when it would be too many
     */
    @RolesAllowed(Roles.AUDIT)
    public byte[] export(@NotNull @Valid ExportTrail command) {
        stepUp.require();
        TrailQuestion understood = TrailQuestion.of(command.question());
        TypedText typed = new TypedText();
        String purpose = typed.line("purpose", command.purpose(), PURPOSE);
        typed.requireNothingWrong();
        List<TrailRow> rows = new ArrayList<>();
        Optional<TrailPlace> after = Optional.empty();
        List<TrailRow> run;
        do {
            run = events.page(understood, after, RUN);
            rows.addAll(run);
            if (rows.size() > MOST_ROWS) {
                throw new RefusedException(AuditError.TOO_MANY_ROWS, MOST_ROWS);
            }
            after = run.isEmpty() ? after : Optional.of(TrailPlace.of(run.get(run.size() - 1)));
        } while (run.size() == RUN);
        TrailExport export =
                new TrailExport(caller.requireAccount(), purpose, command.question(), rows.size(), clock.instant());
        questions.add(export);
        taken.fire(new TrailTaken(export.id()));
        return command.format().write(rows);
    }

    /** Own questions by name. */
    @RolesAllowed(Roles.AUDIT)
    public List<SavedQuestion> saved() {
        return questions.of(caller.requireAccount()).stream()
                .map(KeptQuestion::view)
                .toList();
    }

    /**
     * Keeps a question under a name.
     *
     * @throws InvalidInputException without a name, when it is taken, or when the question can't be read
     * @throws RefusedException when there are too many already
     */
    @RolesAllowed(Roles.AUDIT)
    public void save(@NotNull AskTrail question, String name) {
        TrailQuestion.of(question);
        TypedText typed = new TypedText();
        String line = typed.line("name", name, NAME);
        typed.requireNothingWrong();
        List<KeptQuestion> mine = questions.of(caller.requireAccount());
        if (mine.stream().anyMatch(one -> one.isNamed(line))) {
            throw new InvalidInputException("name", AuditError.NAME_TAKEN);
        }
        if (mine.size() >= MOST_QUESTIONS) {
            throw new RefusedException(AuditError.TOO_MANY_QUESTIONS, MOST_QUESTIONS);
        }
        questions.add(new KeptQuestion(caller.requireAccount(), line, question));
    }

    /**
     * Forgets an own question.
     *
     * @throws NotFoundException when the officer has none of that id
     */
    @RolesAllowed(Roles.AUDIT)
    public void forget(@NotNull UUID id) {
        if (!questions.forget(caller.requireAccount(), id)) {
            throw new NotFoundException();
        }
    }

    /** The last walks along the log, the newest first; of one that runs, how far it is. */
    @RolesAllowed(Roles.AUDIT)
    public List<VerificationResult> verifications() {
        return verifications.newest(LAST).stream()
                .map(one -> one.result(clock.instant()))
                .toList();
    }

    /**
     * Has the whole log verified in the background.
     *
     * @throws RefusedException when that is under way
     */
    @RolesAllowed(Roles.AUDIT)
    public void verify() {
        if (!verifier.begin(VerificationOccasion.OFFICER)) {
            throw new RefusedException(AuditError.VERIFICATION_RUNS);
        }
        asked.fire(new VerificationAsked(UUID.randomUUID()));
    }
}
