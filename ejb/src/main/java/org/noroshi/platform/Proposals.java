package org.noroshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decisions that the terms put into the hands of two officers. Capabilities propose; the second opinion is given through
 * desk; what was decided is carried out by the capability's {@link ProposalHandler}, in the same transaction.
 */
@ApplicationScoped
public class Proposals implements StartCheck {

    private static final int REASON = 2_000;

    @Inject
    ProposalRows rows;

    @Inject
    @Any
    Instance<ProposalHandler> handlers;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ProposalMoved> moved;

    /**
     * The caller proposes; nothing happens before another officer agrees.
     *
     * @param kind that a {@link ProposalHandler} answers for
     * @param asked what exactly is to be done; handed back when it is carried out
     * @param ground code of the rule it rests on
     * @return id of the proposal
     * @throws InvalidInputException without a ground or a reason
     * @throws RefusedException when the same is proposed already
     */
    public UUID propose(String kind, UUID subject, JsonObject asked, String ground, String reason) {
        ProposalHandler handler = handler(kind).orElseThrow(NotFoundException::new);
        if (ground == null || ground.isBlank()) {
            throw new InvalidInputException("ground", CommonError.REQUIRED);
        }
        String words = reason("reason", reason);
        if (rows.isOpen(kind, subject)) {
            throw new RefusedException(ProposalError.PROPOSED_ALREADY);
        }
        Proposal proposal = new Proposal(
                kind,
                subject,
                asked.toString(),
                handler.facts(subject, asked).toString(),
                ground,
                words,
                caller.requireAccount(),
                clock.instant());
        rows.add(proposal);
        return tell(proposal).id();
    }

    /** Whether something of this kind waits for a second officer. */
    public boolean isOpen(String kind, UUID subject) {
        return rows.isOpen(kind, subject);
    }

    /** What waits for a second officer, longest waiting first; only kinds that the caller may decide. */
    public List<ProposalCard> open() {
        return rows.open().stream().map(Proposal::card).filter(this::mayDecide).toList();
    }

    /** What was decided lately, the newest first; only kinds that the caller may decide. */
    public List<ProposalCard> decided(int most) {
        return rows.closed(most).stream()
                .map(Proposal::card)
                .filter(this::mayDecide)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, or the caller may not decide its kind
     */
    public ProposalCard find(UUID id) {
        return rows.find(id).map(Proposal::card).filter(this::mayDecide).orElseThrow(NotFoundException::new);
    }

    /**
     * The caller, as the second officer, agrees: it is carried out now.
     *
     * @throws RefusedException when the caller proposed it, it is not open, it changed meanwhile, or the facts are not
     *     what the first officer saw
     */
    public void agree(UUID id, int version) {
        Proposal proposal = toChange(id, version);
        ProposalCard card = proposal.card();
        ProposalHandler handler = handler(card.kind()).orElseThrow(NotFoundException::new);
        proposal.agree(caller.requireAccount(), clock.instant());
        if (!proposal.saw(handler.facts(card.subject(), card.asked()).toString())) {
            throw new RefusedException(ProposalError.FACTS_CHANGED);
        }
        handler.carryOut(proposal.card());
        tell(proposal);
    }

    /**
     * The caller, as the second officer, says no.
     *
     * @throws InvalidInputException without words why
     * @throws RefusedException when the caller proposed it, it is not open, or it changed meanwhile
     */
    public void decline(UUID id, int version, String why) {
        String words = reason("note", why);
        Proposal proposal = toChange(id, version);
        proposal.decline(words, caller.requireAccount(), clock.instant());
        tell(proposal);
    }

    /**
     * The caller takes back what the caller proposed.
     *
     * @throws RefusedException when somebody else proposed it, it is not open, or it changed meanwhile
     */
    public void takeBack(UUID id, int version) {
        Proposal proposal = toChange(id, version);
        proposal.takeBack(caller.requireAccount(), clock.instant());
        tell(proposal);
    }

    /** The texts of a kind of proposal: bundle of the capability that answers for it. */
    public Optional<Messages> texts(String kind) {
        return handler(kind).map(handler -> Messages.of(handler.getClass()));
    }

    @Override
    public List<String> problems() {
        return handlers.stream().collect(Collectors.groupingBy(ProposalHandler::kind)).entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(kind -> "Several handlers answer for proposals of kind " + kind.getKey())
                .toList();
    }

    private ProposalCard tell(Proposal proposal) {
        ProposalCard card = proposal.card();
        moved.fire(new ProposalMoved(card.id(), card.kind(), card.subject(), card.state(), card.ground()));
        return card;
    }

    private Proposal toChange(UUID id, int version) {
        find(id);
        Proposal proposal = rows.find(id).orElseThrow(NotFoundException::new);
        if (proposal.card().version() != version) {
            throw new RefusedException(CommonError.CHANGED_MEANWHILE);
        }
        return proposal;
    }

    private boolean mayDecide(ProposalCard card) {
        return handler(card.kind())
                .filter(handler -> caller.may(handler.role()))
                .isPresent();
    }

    private Optional<ProposalHandler> handler(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst();
    }

    private static String reason(String field, String typed) {
        TypedText text = new TypedText();
        String words = text.text(field, typed, REASON, ProposalError.PROPOSAL_REASON_REQUIRED);
        text.requireNothingWrong();
        return words;
    }
}
