package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.terms.Ground;

/** Tells who was the liaison that the contract has been ended without notice, and on which article. */
@ApplicationScoped
class TerminationMail implements OutboxHandler {

    static final String KIND = "membership/terminated";

    @Inject
    Contracts contracts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        UUID seat = UUID.fromString(payload.getString("seat"));
        return contracts.find(UUID.fromString(payload.getString("contract"))).stream()
                .filter(contract -> contract.state() == ContractState.ENDED)
                .flatMap(contract -> contract.seats().stream()
                        .filter(one -> one.id().equals(seat))
                        .map(one -> letter(contract, one.holder())))
                .toList();
    }

    private static Letter letter(Contract contract, SeatHolder holder) {
        return new Letter(
                holder.seat().toString(),
                holder.mail(),
                holder.language(),
                Map.of(
                        "name",
                        holder.name(),
                        "number",
                        contract.number(),
                        "ground",
                        Ground.parse(Termination.GROUND).display(holder.language())));
    }
}
