package org.noroshi.membership;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Everything about an application on one page.
 *
 * @param version names what is on the screen; a decision with an older one is refused
 * @param people the liaison first
 * @param pledges codes of the items ticked
 * @param findings what the service noticed
 * @param evidence what officers noted, by condition
 * @param waitingSince when the liaison confirmed the address
 * @param contract the contract that came of it
 * @param mayDecide whether an officer may decide now
 * @param maySecond whether the viewer may agree with what another one proposed
 */
public record ApplicationReview(
        UUID id,
        int version,
        String number,
        ApplicationState state,
        Institution institution,
        SortedSet<String> domains,
        List<Person> people,
        SortedSet<String> pledges,
        boolean nextYearConsent,
        Optional<String> browserCheck,
        UUID termsVersion,
        Locale language,
        SortedSet<Finding> findings,
        Map<CheckItem, String> evidence,
        List<DecisionCard> decisions,
        List<ApplicationStep> steps,
        Optional<Instant> submittedAt,
        Optional<Instant> waitingSince,
        Optional<UUID> contract,
        boolean mayDecide,
        boolean mayAccept,
        boolean consentOutdated,
        boolean maySecond) {}
