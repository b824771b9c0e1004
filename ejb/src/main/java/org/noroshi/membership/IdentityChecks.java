package org.noroshi.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CommonError;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TypedText;

/**
 * Whether an application comes from the institution it names (note 3): a call to the switchboard at a number from an
 * independent source, a letter with a code, or a document. Each try is kept with its result; the latest counts.
 */
@Stateless
public class IdentityChecks {

    @Inject
    Applications applications;

    @Inject
    Periods periods;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The tries so far, the latest first. */
    @RolesAllowed(Roles.ADMIT)
    public List<IdentityCard> of(@NotNull UUID application) {
        return periods.identity(application).stream().map(IdentityProof::card).toList();
    }

    /** What the applicant declared about its own safety (article 16-3). */
    @RolesAllowed(Roles.ADMIT)
    public Optional<SafetyCard> safety(@NotNull UUID application) {
        return periods.safetyOfApplication(application).map(SafetyDeclaration::card);
    }

    /**
     * Notes a try and its result.
     *
     * @throws InvalidInputException without the way, or without where the number, address or document came from
     * @throws RefusedException when the application is decided already
     */
    @RolesAllowed(Roles.ADMIT)
    @Enforces("N3c")
    public void note(@NotNull @Valid ProveIdentity command) {
        Application application = applications
                .find(command.application())
                .filter(found -> found.submittedAt().isPresent())
                .orElseThrow(NotFoundException::new);
        if (!application.state().isOpen()) {
            throw new RefusedException(MembershipError.NOT_POSSIBLE_NOW);
        }
        TypedText typed = new TypedText();
        if (command.way() == null) {
            typed.wrong("way", CommonError.REQUIRED);
        }
        String source = typed.text("source", command.source(), FormReading.TEXT);
        String note = typed.optionalText("note", command.note(), FormReading.REASON);
        typed.requireNothingWrong();
        periods.add(new IdentityProof(
                application.id(),
                command.way(),
                source,
                command.proved(),
                note,
                caller.requireAccount(),
                clock.instant()));
    }
}
