package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TimeSource;
import org.noroshi.terms.Ground;

/** A restriction that an officer noticed and another one decides (article 11-2). */
@ApplicationScoped
@Enforces("A11-2")
class RestrictionProposal implements ProposalHandler {

    static final String KIND = "membership/restriction";

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    RestrictionDecided decided;

    @Inject
    Clock clock;

    static JsonObject asked(UUID contract, UUID seat, Grade grade, RestrictionFacts facts) {
        JsonObjectBuilder asked = Json.createObjectBuilder()
                .add("contract", contract.toString())
                .add("grade", grade.name())
                .add("ground", facts.ground().name())
                .add("cited", plain(facts.cited()))
                .add("evidence", plain(facts.evidence()))
                .add("urgent", plain(facts.urgentReason()))
                .add("announce", facts.announce());
        if (seat != null) {
            asked.add("seat", seat.toString());
        }
        facts.from().ifPresent(from -> asked.add("from", from.toString()));
        facts.until().ifPresent(until -> asked.add("until", until.toString()));
        return asked.build();
    }

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
        Contract contract =
                contracts.find(UUID.fromString(asked.getString("contract"))).orElseThrow(NotFoundException::new);
        Messages texts = Messages.of(RestrictionProposal.class);
        String whom = seat(asked)
                .map(id -> contracts
                        .findSeat(id)
                        .orElseThrow(NotFoundException::new)
                        .person()
                        .name())
                .orElse(texts.text(Locale.JAPANESE, "restriction.whole"));
        return Json.createObjectBuilder()
                .add(
                        "hospital",
                        organisations
                                .find(contract.organisation())
                                .orElseThrow()
                                .institution()
                                .name())
                .add(
                        "state",
                        texts.text(
                                Locale.JAPANESE,
                                "ContractState." + contract.state().name()))
                .add("concerns", whom)
                .add("grade", texts.text(Locale.JAPANESE, "Grade." + asked.getString("grade")))
                .add(
                        "cited",
                        Ground.find(asked.getString("cited"))
                                .map(ground -> ground.display(Locale.JAPANESE))
                                .orElse(""))
                .add("evidence", asked.getString("evidence"))
                .add("from", time(asked, "from"))
                .add("until", time(asked, "until"))
                .add(
                        "told",
                        asked.getBoolean("announce")
                                ? texts.text(Locale.JAPANESE, "restriction.told")
                                : asked.getString("urgent"))
                .build();
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        JsonObject asked = proposal.asked();
        Instant now = clock.instant();
        RestrictionFacts facts = new RestrictionFacts(
                RestrictionGround.valueOf(asked.getString("ground")),
                proposal.reason(),
                asked.getString("cited"),
                asked.getString("evidence"),
                "",
                instant(asked, "from").filter(from -> from.isAfter(now)),
                instant(asked, "until"),
                asked.getBoolean("announce"),
                urgent(asked, now));
        RestrictionTerms terms = RestrictionReading.of(
                Grade.valueOf(asked.getString("grade")), facts, Optional.of(proposal.proposedBy()), now);
        UUID by = proposal.secondedBy().orElseThrow();
        seat(asked)
                .ifPresentOrElse(
                        seat -> decided.user(seat, terms, by),
                        () -> decided.contract(UUID.fromString(asked.getString("contract")), terms, by));
    }

    /** What was to be told beforehand may have become too late for that while it waited for the second officer. */
    private static String urgent(JsonObject asked, Instant now) {
        boolean late = instant(asked, "from").map(from -> !from.isAfter(now)).orElse(false);
        return asked.getString("urgent").isBlank() && late
                ? Messages.of(RestrictionProposal.class).text(Locale.JAPANESE, "restriction.late")
                : asked.getString("urgent");
    }

    private static Optional<UUID> seat(JsonObject asked) {
        return asked.containsKey("seat") ? Optional.of(UUID.fromString(asked.getString("seat"))) : Optional.empty();
    }

    private static Optional<Instant> instant(JsonObject asked, String name) {
        return asked.containsKey(name) ? Optional.of(Instant.parse(asked.getString(name))) : Optional.empty();
    }

    private static String time(JsonObject asked, String name) {
        return instant(asked, name)
                .map(moment -> moment.atZone(TimeSource.JAPAN).toLocalDateTime().toString() + " JST")
                .orElse("");
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed;
    }
}
