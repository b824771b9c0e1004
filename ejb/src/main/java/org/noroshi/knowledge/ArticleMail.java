package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.noroshi.accounts.Recipient;
import org.noroshi.accounts.Recipients;
import org.noroshi.identity.Pseudonyms;
import org.noroshi.platform.Json;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.OutboxHandler;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * Tells authors that they are asked, and a proposer that all have answered. The queue knows the proposal alone; who that is
 * is asked of the seal when it is sent. Says neither what nor of which thread.
 */
@ApplicationScoped
class ArticleMail implements OutboxHandler {

    static final String KIND = "knowledge/news";
    private static final String PROPOSAL = "proposal";
    private static final String PROPOSER = "proposer";

    @Inject
    Outbox outbox;

    @Inject
    ArticleProposals proposals;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Recipients recipients;

    @Inject
    Seal seal;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    protected ArticleMail() {}

    void toAuthors(ArticleProposal proposal) {
        leave(proposal, false);
    }

    void toProposer(ArticleProposal proposal) {
        leave(proposal, true);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Letter> letters(JsonObject payload) {
        return proposals.find(UUID.fromString(payload.getString(PROPOSAL))).stream()
                .flatMap(proposal -> payload.getBoolean(PROPOSER) ? proposer(proposal) : silent(proposal))
                .map(recipients::of)
                .flatMap(Optional::stream)
                .map(this::letter)
                .toList();
    }

    private Stream<UUID> proposer(ArticleProposal proposal) {
        return Stream.of(proposal.file(seal).proposer());
    }

    private Stream<UUID> silent(ArticleProposal proposal) {
        return proposal.stateAt(clock.instant()) == ArticleState.ASKED
                ? proposals.consents(proposal.id()).stream()
                        .filter(consent -> consent.said(seal) == Consent.UNSAID)
                        .flatMap(consent -> pseudonyms.accountBehind(consent.author()).stream())
                : Stream.empty();
    }

    private void leave(ArticleProposal proposal, boolean toProposer) {
        outbox.enqueue(
                KIND,
                Json.createObjectBuilder()
                        .add(PROPOSAL, proposal.id().toString())
                        .add(PROPOSER, toProposer)
                        .build());
    }

    private Letter letter(Recipient recipient) {
        return recipient.letter(Map.of("link", settings.publicUrl() + "/portal/notifications"));
    }
}
