package org.noroshi.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.accounts.StaffNames;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** Where a second officer agrees or says no. Only kinds that the caller may decide exist for the caller. */
@Stateless
public class SecondOpinions {

    private static final int SHOWN = 50;

    @Inject
    Proposals proposals;

    @Inject
    StaffNames names;

    @Inject
    CurrentCaller caller;

    /** What waits for a second officer, longest waiting first. */
    @RolesAllowed(Roles.SECOND)
    public List<Opinion> open(@NotNull Locale locale) {
        return proposals.open().stream().map(card -> view(card, locale)).toList();
    }

    /** What was decided or taken back lately, the newest first. */
    @RolesAllowed(Roles.SECOND)
    public List<Opinion> closed(@NotNull Locale locale) {
        return proposals.decided(SHOWN).stream().map(card -> view(card, locale)).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none, or its kind is not the caller's to decide
     */
    @RolesAllowed(Roles.SECOND)
    public Opinion opinion(@NotNull UUID proposal, @NotNull Locale locale) {
        return view(proposals.find(proposal), locale);
    }

    /**
     * Agrees; it is carried out in this moment.
     *
     * @throws RefusedException when the caller proposed it, it is not open, or anything changed since it was proposed
     */
    @RolesAllowed(Roles.SECOND)
    public void agree(@NotNull @Valid GiveOpinion command) {
        proposals.agree(command.proposal(), command.version());
    }

    /**
     * Says no.
     *
     * @throws org.noroshi.platform.InvalidInputException without words why
     * @throws RefusedException when the caller proposed it, it is not open, or it changed meanwhile
     */
    @RolesAllowed(Roles.SECOND)
    public void decline(@NotNull @Valid GiveOpinion command) {
        proposals.decline(command.proposal(), command.version(), command.why());
    }

    /**
     * Takes the own proposal back.
     *
     * @throws RefusedException when somebody else proposed it, it is not open, or it changed meanwhile
     */
    @RolesAllowed(Roles.SECOND)
    public void takeBack(@NotNull @Valid GiveOpinion command) {
        proposals.takeBack(command.proposal(), command.version());
    }

    private Opinion view(ProposalCard card, Locale locale) {
        Messages texts = proposals.texts(card.kind()).orElseThrow(NotFoundException::new);
        String key = "proposal." + card.kind().substring(card.kind().indexOf('/') + 1);
        boolean own = card.proposedBy().equals(caller.requireAccount());
        return new Opinion(
                card.id(),
                card.version(),
                texts.text(locale, key),
                texts.text(locale, key + ".agree"),
                facts(card.seen(), texts, key, locale),
                card.ground(),
                card.reason(),
                card.state(),
                names.of(card.proposedBy()),
                card.proposedAt(),
                card.secondedBy().flatMap(names::of),
                card.movedAt(),
                card.note(),
                card.isOpen() && !own,
                card.isOpen() && own);
    }

    private static List<Fact> facts(JsonObject seen, Messages texts, String key, Locale locale) {
        return seen.entrySet().stream()
                .map(fact -> new Fact(
                        texts.text(locale, key + "." + fact.getKey()),
                        fact.getValue() instanceof JsonString text
                                ? text.getString()
                                : fact.getValue().toString()))
                .toList();
    }
}
