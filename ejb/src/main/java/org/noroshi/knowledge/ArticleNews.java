package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.identity.PrivateRecords;
import org.noroshi.notices.OwnNews;
import org.noroshi.notices.OwnNotification;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Seal;

/** Tells authors that they are asked, proposers what became of it, and all of them that it is published. */
@ApplicationScoped
class ArticleNews implements OwnNews {

    private static final String SEEN_SHELF = "articles-seen";
    private static final String TOLD = "told";

    @Inject
    OwnThreads own;

    @Inject
    PrivateRecords records;

    @Inject
    ArticleProposals proposals;

    @Inject
    Articles articles;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected ArticleNews() {}

    private record Told(ArticleProposal proposal, String key) {}

    @Override
    public List<OwnNotification> of(Viewer viewer, Locale locale) {
        return unseen(viewer).stream()
                .map(told -> new OwnNotification(
                        Messages.of(ArticleNews.class)
                                .text(
                                        locale,
                                        "news." + told.key(),
                                        told.proposal().file(seal).title()),
                        told.proposal().movedAt(),
                        "/board/article?id=" + told.proposal().id()))
                .toList();
    }

    @Override
    public void allSeen(Viewer viewer) {
        unseen(viewer).forEach(told -> know(viewer, told));
    }

    void seen(Viewer viewer, UUID proposal) {
        unseen(viewer).stream()
                .filter(told -> told.proposal().id().equals(proposal))
                .forEach(told -> know(viewer, told));
    }

    private void know(Viewer viewer, Told told) {
        records.put(
                viewer,
                SEEN_SHELF,
                told.proposal().id().toString(),
                Json.createObjectBuilder().add(TOLD, told.key()).build());
    }

    private List<Told> unseen(Viewer viewer) {
        Instant now = clock.instant();
        List<ArticleConsent> asked = proposals.ofAuthors(own.authors(viewer));
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, ArticleConsent> mine =
                asked.stream().collect(Collectors.toMap(ArticleConsent::proposal, Function.identity()));
        Map<String, JsonObject> seen = records.list(viewer, SEEN_SHELF);
        List<Told> news = new ArrayList<>();
        for (ArticleProposal proposal : proposals.all(mine.keySet())) {
            if (proposal.file(seal).isEmpty()) {
                continue;
            }
            key(viewer, proposal, mine.get(proposal.id()), now)
                    .filter(key -> !seen.containsKey(proposal.id().toString())
                            || !seen.get(proposal.id().toString())
                                    .getString(TOLD)
                                    .equals(key))
                    .ifPresent(key -> news.add(new Told(proposal, key)));
        }
        return news;
    }

    private Optional<String> key(Viewer viewer, ArticleProposal proposal, ArticleConsent mine, Instant now) {
        ArticleState state = proposal.stateAt(now);
        boolean proposer = proposal.file(seal).proposer().equals(viewer.account());
        return switch (state) {
            case ASKED -> !proposer && mine.said(seal) == Consent.UNSAID ? Optional.of("ASKED") : Optional.empty();
            case AGREED, REFUSED, LAPSED -> proposer ? Optional.of(state.name()) : Optional.empty();
            case PUBLISHED ->
                proposer || !articles.isVisible(viewer, proposal) ? Optional.empty() : Optional.of("PUBLISHED");
            case WITHDRAWN -> Optional.empty();
        };
    }
}
