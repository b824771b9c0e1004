package org.noroshi.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.Letter;
import org.noroshi.platform.OutboxHandler;

/** Carries the link that proves a domain to an address in it; only the latest one is sent. */
@ApplicationScoped
class DomainProofMail implements OutboxHandler {

    static final String KIND = "membership/domain_proof";

    @Inject
    Organisations organisations;

    @Inject
    DomainLinks links;

    @Inject
    MembershipSettings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        String name = payload.getString("domain");
        int round = payload.getInt("round");
        return organisations.find(UUID.fromString(payload.getString("organisation"))).stream()
                .flatMap(organisation -> organisation.domain(name).stream()
                        .filter(domain -> domain.mailRound() == round)
                        .filter(domain -> domain.isMailOpen(settings.confirmationTime(), clock.instant()))
                        .map(domain -> new Letter(
                                organisation.id() + "/" + name,
                                domain.mailedTo(),
                                organisation.language(),
                                Map.of(
                                        "institution",
                                        organisation.institution().name(),
                                        "domain",
                                        new MailDomain(name).display(),
                                        "hours",
                                        Long.toString(
                                                settings.confirmationTime().toHours()),
                                        "link",
                                        links.mailUrl(organisation.id(), name, round)))))
                .toList();
    }
}
