package org.noroshi.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.noroshi.accounts.Guessable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.Viewers;
import org.noroshi.identity.OwnThreads;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TypedText;
import org.noroshi.sharing.Audience;
import org.noroshi.sharing.Board;
import org.noroshi.sharing.PaceBook;
import org.noroshi.sharing.PostCustody;
import org.noroshi.sharing.PublishThread;
import org.noroshi.sharing.Publishing;
import org.noroshi.sharing.ThreadKind;
import org.noroshi.sharing.ThreadView;
import org.noroshi.sharing.Tlp;

/**
 * Making an article of a solved question, with the consent of everybody whose words may be in it (articles 16-1, 18-5).
 * Nobody learns who proposes or who has said what.
 */
@Stateless
public class KnowledgeWriting {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Viewers viewers;

    @Inject
    Board board;

    @Inject
    Publishing publishing;

    @Inject
    PostCustody custody;

    @Inject
    OwnThreads own;

    @Inject
    ArticleProposals proposals;

    @Inject
    Articles articles;

    @Inject
    ArticleNews news;

    @Inject
    ArticleMail mail;

    @Inject
    PaceBook paces;

    @Inject
    KnowledgeSettings settings;

    @Inject
    StepUp stepUp;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<ArticleProposed> proposed;

    @Inject
    Event<ArticleMoved> moved;

    /**
     * What a proposal for the thread begins with.
     *
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws RefusedException when the viewer has not written there, the question is not solved, or there is one already
     */
    @RolesAllowed(Roles.POST)
    @Guessable
    public ArticleStart about(@NotNull UUID thread) {
        ThreadView view = board.thread(thread, 0);
        requireMayPropose(viewers.current(), view);
        return new ArticleStart(
                thread,
                view.thread().title(),
                view.marking(),
                articles.authors(thread).size(),
                Arrays.stream(Tlp.values()).filter(tlp -> tlp != Tlp.RED).toList());
    }

    /**
     * Proposes an article and asks everybody else who has written in the thread.
     *
     * @return id of the proposal
     * @throws NotFoundException when there is no such thread for the viewer
     * @throws RefusedException when the viewer has not written there, the question is not solved, or there is one already
     * @throws org.noroshi.platform.InvalidInputException when something is missing or too long
     * @throws org.noroshi.platform.NotConfirmedException when the label is less strict and the last proof is too old
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A17-4")
    @Guessable
    public UUID propose(@Valid @NotNull ProposeArticle command) {
        Viewer viewer = viewers.current();
        ThreadView view = board.thread(command.thread(), 0);
        requireMayPropose(viewer, view);
        TypedText typed = new TypedText();
        String title = typed.line("title", command.title(), ProposeArticle.TITLE);
        String text = typed.text("text", command.text(), ProposeArticle.TEXT);
        if (command.tlp() == null || command.tlp() == Tlp.RED) {
            typed.wrong("tlp", KnowledgeError.LABEL_NEEDED);
        }
        typed.requireNothingWrong();
        boolean freer = view.thread().tlp().isStricterThan(command.tlp());
        if (freer) {
            stepUp.require();
        }
        paces.take("article", viewer.account(), settings.proposalsPerDay(), DAY, KnowledgeError.TOO_MANY_PROPOSALS);
        proposals.open(command.thread()).ifPresent(this::end);
        UUID mine = own.refs(viewer).get(command.thread());
        ArticleProposal proposal = new ArticleProposal(
                command.thread(),
                new ArticleFile(viewer.account(), title, text, command.tlp(), freer, command.guard()),
                seal,
                clock.instant(),
                settings.toAnswer());
        List<ArticleConsent> consents = articles.authors(command.thread()).stream()
                .sorted()
                .map(author -> new ArticleConsent(
                        proposal.id(), author, author.equals(mine) ? Consent.YES : Consent.UNSAID, seal))
                .toList();
        proposals.add(proposal, consents);
        proposed.fire(new ArticleProposed(proposal.id()));
        if (articles.allAgree(proposal, consents)) {
            proposal.answered(true, clock.instant());
        } else {
            mail.toAuthors(proposal);
        }
        return proposal.id();
    }

    /**
     * A proposal, for whoever is asked; from then on it is no news any more.
     *
     * @throws NotFoundException when there is none, or the viewer is not asked
     */
    @RolesAllowed(Roles.READ)
    @Guessable
    public ArticleCard read(@NotNull UUID id) {
        Viewer viewer = viewers.current();
        ArticleProposal proposal =
                proposals.find(id).filter(found -> !found.file(seal).isEmpty()).orElseThrow(NotFoundException::new);
        List<ArticleConsent> consents = proposals.consents(id);
        ArticleConsent mine = articles.mine(viewer, consents).orElseThrow(NotFoundException::new);
        news.seen(viewer, id);
        return articles.card(viewer, proposal, consents, mine);
    }

    /**
     * Agrees to words and label.
     *
     * @throws NotFoundException when there is none, or the viewer is not asked
     * @throws RefusedException when it is too late, or somebody has refused
     * @throws org.noroshi.platform.NotConfirmedException when the label is less strict and the last proof is too old
     */
    @RolesAllowed(Roles.READ)
    @Enforces("A16-1")
    @Enforces("A17-4")
    public void agree(@NotNull UUID id) {
        say(id, Consent.YES);
    }

    /**
     * Takes a yes back, as long as the article is not published.
     *
     * @throws NotFoundException when there is none, or the viewer is not asked
     * @throws RefusedException when it is published, or ended otherwise
     */
    @RolesAllowed(Roles.READ)
    public void takeBack(@NotNull UUID id) {
        say(id, Consent.UNSAID);
    }

    /**
     * Says no, which ends it.
     *
     * @throws NotFoundException when there is none, or the viewer is not asked
     * @throws RefusedException when it is published, or ended otherwise
     */
    @RolesAllowed(Roles.READ)
    public void refuse(@NotNull UUID id) {
        say(id, Consent.NO);
    }

    private void say(UUID id, Consent said) {
        Viewer viewer = viewers.current();
        ArticleProposal proposal = held(viewer, id);
        List<ArticleConsent> consents = proposals.consents(id);
        ArticleConsent mine = articles.mine(viewer, consents).orElseThrow(NotFoundException::new);
        ArticleFile file = proposal.file(seal);
        if (file.proposer().equals(viewer.account())) {
            throw new RefusedException(KnowledgeError.NOT_POSSIBLE_NOW);
        }
        if (said == Consent.YES && file.freer()) {
            stepUp.require();
        }
        if (said == Consent.NO) {
            proposal.refuse(clock.instant());
        }
        mine.say(said, seal);
        if (said != Consent.NO) {
            proposal.answered(articles.allAgree(proposal, consents), clock.instant());
        }
        ArticleState state = proposal.stateAt(clock.instant());
        if (state == ArticleState.AGREED || state == ArticleState.REFUSED) {
            mail.toProposer(proposal);
        }
        moved.fire(new ArticleMoved(id, state));
    }

    /**
     * The proposer does not want it any more.
     *
     * @throws NotFoundException when there is none, or somebody else has proposed it
     * @throws RefusedException when it is published, or ended otherwise
     */
    @RolesAllowed(Roles.READ)
    public void withdraw(@NotNull UUID id) {
        ArticleProposal proposal = proposed(viewers.current(), id);
        proposal.withdraw(clock.instant());
        moved.fire(new ArticleMoved(id, ArticleState.WITHDRAWN));
    }

    /**
     * The proposer publishes what everybody has agreed to, as a thread of its own.
     *
     * @return the thread's id
     * @throws NotFoundException when there is none, or somebody else has proposed it
     * @throws RefusedException when not everybody agrees at this moment
     */
    @RolesAllowed(Roles.POST)
    @Enforces("A16-1")
    public UUID publish(@NotNull UUID id) {
        ArticleProposal proposal = proposed(viewers.current(), id);
        if (!articles.allAgree(proposal, proposals.consents(id))) {
            throw new RefusedException(KnowledgeError.NOT_ALL_AGREE);
        }
        ArticleFile file = proposal.file(seal);
        UUID article = publishing.publish(new PublishThread(
                "article/" + id,
                ThreadKind.KNOWLEDGE,
                Audience.ALL_MEMBERS,
                file.tlp(),
                articles.conditions(proposal.thread()),
                file.title(),
                file.text(),
                false,
                file.guard()));
        proposal.publish(article, clock.instant());
        moved.fire(new ArticleMoved(id, ArticleState.PUBLISHED));
        return article;
    }

    /** What the thread has to do with articles, as far as the viewer may know; nothing for who can't read it. */
    @RolesAllowed(Roles.READ)
    public ArticleLinks of(@NotNull UUID thread) {
        Viewer viewer = viewers.current();
        List<ArticleProposal> published = proposals.published(thread);
        Map<UUID, String> titles = custody.titles(
                viewer,
                published.stream()
                        .map(one -> one.thread().equals(thread) ? one.article() : one.thread())
                        .collect(Collectors.toSet()));
        Optional<ArticleProposal> open = proposals.open(thread).filter(proposal -> proposal.stateAt(clock.instant())
                .isOpen());
        return new ArticleLinks(
                places(published, proposal -> proposal.article().equals(thread) ? proposal.thread() : null, titles),
                places(published, proposal -> proposal.thread().equals(thread) ? proposal.article() : null, titles),
                open.filter(proposal -> articles.mine(viewer, proposals.consents(proposal.id()))
                                .isPresent())
                        .map(ArticleProposal::id),
                open.isEmpty() && viewer.may(Roles.POST) && own.of(viewer).contains(thread));
    }

    private static List<ArticleLinks.Place> places(
            List<ArticleProposal> published, Function<ArticleProposal, UUID> other, Map<UUID, String> titles) {
        return published.stream()
                .map(other)
                .filter(titles::containsKey)
                .map(place -> new ArticleLinks.Place(place, titles.get(place)))
                .toList();
    }

    private void requireMayPropose(Viewer viewer, ThreadView view) {
        UUID thread = view.thread().id();
        if (!articles.authors(thread).contains(own.refs(viewer).get(thread))) {
            throw new RefusedException(KnowledgeError.NOT_AN_AUTHOR);
        }
        if (!view.thread().answered() || !view.thread().open() || view.thread().audience() != Audience.ALL_MEMBERS) {
            throw new RefusedException(KnowledgeError.NOT_SOLVED);
        }
        if (proposals
                .open(thread)
                .filter(earlier -> earlier.stateAt(clock.instant()).isOpen())
                .isPresent()) {
            throw new RefusedException(KnowledgeError.PROPOSED_ALREADY);
        }
    }

    /** Records that the time of the one before is over. */
    private void end(ArticleProposal earlier) {
        earlier.lapse(earlier.answerBy());
        proposals.flush();
        moved.fire(new ArticleMoved(earlier.id(), ArticleState.LAPSED));
    }

    private ArticleProposal held(Viewer viewer, UUID id) {
        ArticleProposal proposal =
                proposals.hold(id).filter(found -> !found.file(seal).isEmpty()).orElseThrow(NotFoundException::new);
        articles.mine(viewer, proposals.consents(id)).orElseThrow(NotFoundException::new);
        return proposal;
    }

    private ArticleProposal proposed(Viewer viewer, UUID id) {
        ArticleProposal proposal = held(viewer, id);
        if (!proposal.file(seal).proposer().equals(viewer.account())) {
            throw new NotFoundException();
        }
        return proposal;
    }
}
