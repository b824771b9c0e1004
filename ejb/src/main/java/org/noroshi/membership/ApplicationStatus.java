package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where an application stands, for the applicant.
 *
 * @param link secret, of this page
 * @param institution name, as sent
 * @param liaisonMail where the confirmation went, as sent
 * @param ground of the last decision to hold or refuse
 * @param waitingPlace place in the waiting list
 * @param mayWithdraw whether it can still be taken back
 * @param mayMailAgain whether the address is still to be confirmed
 * @param consentDue whether new terms have taken effect that the applicant has to agree to
 */
public record ApplicationStatus(
        String link,
        String number,
        String institution,
        String liaisonMail,
        ApplicationState state,
        List<ApplicationStep> steps,
        Optional<Instant> submittedAt,
        Optional<DecisionGround> ground,
        OptionalLong waitingPlace,
        boolean mayWithdraw,
        boolean mayMailAgain,
        boolean consentDue) {}
