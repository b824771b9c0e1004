package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.Roles;

/** The end of a contract without notice, as two officers see and decide it (article 28-3). */
@ApplicationScoped
@Enforces("A28-3")
class TerminationProposal implements ProposalHandler {

    static final String KIND = "membership/termination";

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<ContractEnded> ended;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String role() {
        return Roles.RESTRICT;
    }

    @Override
    public JsonObject facts(UUID subject, JsonObject asked) {
        Contract contract = contracts.find(subject).orElseThrow(NotFoundException::new);
        return Json.createObjectBuilder()
                .add(
                        "hospital",
                        organisations
                                .find(contract.organisation())
                                .orElseThrow()
                                .institution()
                                .name())
                .add("number", contract.number())
                .add(
                        "state",
                        Messages.of(TerminationProposal.class)
                                .text(
                                        Locale.JAPANESE,
                                        "ContractState." + contract.state().name()))
                .add(
                        "users",
                        String.valueOf(
                                contract.seats().stream().filter(Seat::isLive).count()))
                .build();
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        Contract contract = contracts.findToChange(proposal.subject()).orElseThrow(NotFoundException::new);
        // who is told has to be known before the places are given up
        contract.seats().stream()
                .filter(Seat::isLiaison)
                .findFirst()
                .ifPresent(liaison -> outbox.enqueue(
                        TerminationMail.KIND,
                        Json.createObjectBuilder()
                                .add("contract", contract.id().toString())
                                .add("seat", liaison.id().toString())
                                .build()));
        ContractEnded fact =
                contract.terminate(proposal.proposedBy(), proposal.secondedBy().orElseThrow(), clock.instant());
        contracts.flush();
        ended.fire(fact);
    }
}
