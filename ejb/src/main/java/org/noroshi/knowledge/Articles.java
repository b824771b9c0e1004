package org.noroshi.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.accounts.Viewer;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Seal;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Conditions;
import org.noroshi.sharing.Markdown;
import org.noroshi.sharing.Marking;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.ThreadKind;

/** What can be known of proposals: whose words are in a thread, who stands where, what somebody sees. */
@ApplicationScoped
class Articles {

    @Inject
    ArticleProposals proposals;

    @Inject
    PostCustody custody;

    @Inject
    OwnThreads own;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected Articles() {}

    /** Authors with a public post in the thread at this moment. */
    Set<UUID> authors(UUID thread) {
        return custody.all(custody.postsOf(thread)).values().stream()
                .filter(PostCustody.Kept::published)
                .map(PostCustody.Kept::author)
                .collect(Collectors.toSet());
    }

    /** What the viewer is asked; empty for everybody else. */
    Optional<ArticleConsent> mine(Viewer viewer, List<ArticleConsent> consents) {
        Set<UUID> refs = own.authors(viewer);
        return consents.stream()
                .filter(consent -> refs.contains(consent.author()))
                .findFirst();
    }

    /**
     * Whether everybody says yes whose words were in the thread, nobody of them has taken all of them back, the question is
     * still public, and its words have not become stricter than what was agreed to.
     */
    boolean allAgree(ArticleProposal proposal, List<ArticleConsent> consents) {
        return consents.stream().allMatch(consent -> consent.said(seal) == Consent.YES)
                && isPublic(proposal.thread())
                && !becameStricter(proposal)
                && authors(proposal.thread())
                        .containsAll(
                                consents.stream().map(ArticleConsent::author).collect(Collectors.toSet()));
    }

    private boolean isPublic(UUID thread) {
        return custody.opening(Viewer.system("source of an article"), thread)
                .filter(PostCustody.Kept::published)
                .isPresent();
    }

    /** Who has agreed to a less strict label has done so by a fresh proof; who has not was told that there is none. */
    private boolean becameStricter(ArticleProposal proposal) {
        ArticleFile file = proposal.file(seal);
        return !file.freer()
                && custody.all(custody.postsOf(proposal.thread())).values().stream()
                        .filter(PostCustody.Kept::published)
                        .anyMatch(post -> post.marking().tlp().isStricterThan(file.tlp()));
    }

    /** Conditions of the question come along. */
    Conditions conditions(UUID thread) {
        return custody.all(custody.postsOf(thread)).values().stream()
                .filter(PostCustody.Kept::opens)
                .map(post -> post.marking().conditions())
                .findFirst()
                .orElse(Conditions.NONE);
    }

    /** Whether the viewer can read the published article. */
    boolean isVisible(Viewer viewer, ArticleProposal proposal) {
        return proposal.article() != null
                && custody.titles(viewer, Set.of(proposal.article())).containsKey(proposal.article());
    }

    ArticleCard card(Viewer viewer, ArticleProposal proposal, List<ArticleConsent> consents, ArticleConsent mine) {
        ArticleFile file = proposal.file(seal);
        ArticleState state = proposal.stateAt(clock.instant());
        boolean proposer = file.proposer().equals(viewer.account());
        Optional<UUID> article = Optional.ofNullable(proposal.article()).filter(thread -> isVisible(viewer, proposal));
        Consent said = mine.said(seal);
        // to others it would tell what the last of them has said, and when somebody writes what is not public yet
        boolean early = state == ArticleState.AGREED || state == ArticleState.PUBLISHED && article.isEmpty();
        ArticleState shown = early && !proposer ? ArticleState.ASKED : state;
        return new ArticleCard(
                proposal.id(),
                proposal.thread(),
                Optional.ofNullable(
                        custody.titles(viewer, Set.of(proposal.thread())).get(proposal.thread())),
                file.title(),
                file.text(),
                Markdown.html(file.text(), ThreadKind.KNOWLEDGE),
                new Marking(file.tlp(), Audience.ALL_MEMBERS, conditions(proposal.thread())),
                file.freer(),
                consents.size(),
                shown,
                said,
                proposal.answerBy(),
                article,
                new ArticleCard.Actions(
                        proposer,
                        shown.isOpen() && !proposer && said != Consent.YES,
                        shown.isOpen() && !proposer && said == Consent.YES,
                        shown.isOpen() && !proposer,
                        state == ArticleState.AGREED && proposer));
    }
}
