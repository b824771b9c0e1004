package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.terms.ComingTerms;
import org.noroshi.terms.ObjectToTerms;
import org.noroshi.terms.TermsBook;
import org.noroshi.terms.TermsCancelled;

/**
 * What new terms do to contracts (article 4): an objection ends the contract at the second in which they take effect,
 * silence binds it. For accounts, which knows who speaks for a hospital.
 */
@ApplicationScoped
public class TermsBinding {

    @Inject
    Contracts contracts;

    @Inject
    TermsBook book;

    @Inject
    Clock clock;

    @Inject
    Event<ContractEnding> ending;

    @Inject
    Event<ContractGoesOn> goesOn;

    protected TermsBinding() {}

    /**
     * The member can't agree: the contract ends when the terms take effect, by itself.
     *
     * @return the terms objected to
     * @throws RefusedException when these terms have taken effect, were taken back, or the contract ends anyway
     * @throws org.noroshi.terms.TermsChangedException when another text was on the screen
     */
    @Enforces("A04-3")
    public ComingTerms object(ObjectToTerms given) {
        Contract contract = contracts.findToChange(given.contract()).orElseThrow(NotFoundException::new);
        ComingTerms terms = book.object(given);
        ending.fire(contract.objectToTerms(terms.effectiveAt(), clock.instant()));
        contracts.flush();
        return terms;
    }

    /** The terms never take effect: whoever objected to them stays. */
    void takenBack(@Observes TermsCancelled cancelled) {
        Instant now = clock.instant();
        for (UUID contract : book.objectors(cancelled.version())) {
            contracts
                    .findToChange(contract)
                    .flatMap(found -> found.objectionLapses(now))
                    .ifPresent(goesOn::fire);
        }
    }

    /**
     * Writes down who said nothing, for each version that has taken effect. Only a record: {@link Standings} does not
     * wait for it.
     *
     * @return how many records were added
     */
    @Enforces("A04-1")
    public int recordSilence() {
        int added = 0;
        for (ComingTerms terms : book.takenEffect()) {
            added += book.assented(terms, contracts.runningAt(terms.effectiveAt()));
        }
        return added;
    }
}
