package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.noroshi.platform.InvalidInputException.Problem;

/**
 * The form as kept so far.
 *
 * @param link secret; whoever has it may go on with the form and see how the application stands
 * @param version names the state that was on the screen; a save with an older one is refused
 * @param form as typed; empty when the application is sent
 * @param places how many people can be named, the liaison among them
 * @param institutionProblems what is wrong or missing about the institution
 * @param peopleProblems about the people
 * @param consentProblems about consent and pledges
 */
public record ApplicationDraft(
        String link,
        int version,
        ApplicationState state,
        Optional<ApplicationForm> form,
        Locale language,
        Instant keptAt,
        int places,
        List<Problem> institutionProblems,
        List<Problem> peopleProblems,
        List<Problem> consentProblems) {

    /** Whether it can be sent as it is. */
    public boolean complete() {
        return institutionProblems.isEmpty() && peopleProblems.isEmpty() && consentProblems.isEmpty();
    }
}
