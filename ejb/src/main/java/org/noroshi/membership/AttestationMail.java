package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;

/**
 * Asks the liaison to attest, and reminds of telling what has changed; once before the day and once when it is over. Not
 * sent any more when it has been attested meanwhile.
 */
@ApplicationScoped
class AttestationMail implements OutboxHandler {

    static final String KIND = "membership/attestation_due";

    @Inject
    Contracts contracts;

    @Inject
    Attestations attestations;

    @Inject
    SeatSettings seatSettings;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return contracts.find(UUID.fromString(payload.getString("contract"))).stream()
                .filter(contract -> contract.inForceAt(clock.instant()))
                .flatMap(contract -> dueSoon(contract).stream().map(due -> letter(contract, due)))
                .toList();
    }

    private Optional<Instant> dueSoon(Contract contract) {
        return attestations
                .due(contract.id(), contract.formedAt())
                .filter(due ->
                        AttestationPolicy.isReached(due.minus(seatSettings.attestationNotice()), clock.instant()));
    }

    private Letter letter(Contract contract, Instant due) {
        SeatHolder liaison = contract.liaison().holder();
        return new Letter(
                liaison.seat().toString(),
                liaison.mail(),
                liaison.language(),
                Map.of(
                        "name",
                        liaison.name(),
                        "day",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(liaison.language())
                                .withZone(TimeSource.JAPAN)
                                .format(due),
                        "link",
                        settings.publicUrl() + "/portal/hospital/attest"));
    }
}
