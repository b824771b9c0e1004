package org.noroshi.membership;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.Json;
import org.noroshi.platform.Outbox;

/**
 * Records what the clock has done: contracts whose end has come, forms that nobody sent or confirmed. Nothing depends on
 * its having run; rights follow the times themselves.
 */
@Singleton
public class Housekeeping {

    private static final int MOST = 200;

    @Inject
    Contracts contracts;

    @Inject
    Applications applications;

    @Inject
    TermsBinding binding;

    @Inject
    ConsentRequests consents;

    @Inject
    MembershipSettings settings;

    @Inject
    Attestations attestations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<ContractEnded> ended;

    /** Who said nothing when new terms took effect, and which applicants have to agree to them. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void newTerms() {
        binding.recordSilence();
        consents.ask();
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void tidyUp() {
        Instant now = clock.instant();
        for (UUID due : contracts.due(now)) {
            contracts.findToChange(due).ifPresent(contract -> ended.fire(contract.end(now)));
        }
        applications.abandoned(now.minus(settings.draftTime()), MOST).forEach(applications::remove);
    }

    /** Tells liaisons that an attestation comes up, and once more when it is overdue (article 14-1). */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void remindOfAttestations() {
        Instant now = clock.instant();
        attestations
                .soon()
                .forEach(card -> outbox.enqueueOnce(
                        AttestationMail.KIND,
                        Json.createObjectBuilder()
                                .add("contract", card.contract().toString())
                                .build(),
                        "attestation/" + card.contract() + "/" + card.due()
                                + (AttestationPolicy.isReached(card.due(), now) ? "/overdue" : "/soon")));
    }
}
