package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;

/** Tells every user of a member that the contract will end, when, and that it can be taken back until then. */
@ApplicationScoped
class LeavingMail implements OutboxHandler {

    static final String KIND = "membership/leaving";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Contracts contracts;

    @Inject
    Certificates certificates;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return contracts.find(UUID.fromString(payload.getString("contract"))).stream()
                .filter(contract -> contract.state() == ContractState.ENDING)
                .flatMap(contract ->
                        contract.seats().stream().filter(Seat::isLive).map(seat -> letter(contract, seat.holder())))
                .toList();
    }

    private Letter letter(Contract contract, SeatHolder holder) {
        Instant end = contract.endsAt().orElseThrow();
        return new Letter(
                holder.seat().toString(),
                holder.mail(),
                holder.language(),
                Map.of(
                        "name", holder.name(),
                        "number", contract.number(),
                        "paper",
                                certificates.of(contract.id()).stream()
                                        .filter(Certificate::isGood)
                                        .map(certificate -> certificate.view().number())
                                        .findFirst()
                                        .orElse(""),
                        "ends", MOMENT.format(end.atZone(TimeSource.JAPAN)) + " JST",
                        "link", settings.publicUrl() + "/portal/hospital/contract"));
    }
}
