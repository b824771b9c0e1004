package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalHandler;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;

/** Taking a lost second factor away, as two officers see and decide it; neither of them is its owner (article 17-1). */
@ApplicationScoped
@Enforces("A17-1")
class SecondFactorReset implements ProposalHandler {

    static final String KIND = "accounts/second_factor_reset";
    static final String GROUND = "A17-1";

    @Inject
    Accounts accounts;

    @Inject
    AccountCare care;

    protected SecondFactorReset() {}

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
        Account account = accounts.find(subject)
                .filter(found -> found.state() != AccountState.ENDED)
                .orElseThrow(NotFoundException::new);
        return Json.createObjectBuilder()
                .add("person", care.name(account))
                .add("user_id", account.userId())
                .add("mail", account.mail())
                .add(
                        "state",
                        Messages.of(AccountState.class)
                                .text(
                                        Locale.JAPANESE,
                                        "AccountState." + account.state().name()))
                .build();
    }

    @Override
    public void carryOut(ProposalCard proposal) {
        if (proposal.secondedBy().filter(proposal.subject()::equals).isPresent()) {
            throw new RefusedException(AccountsError.OWN_ACCOUNT);
        }
        care.resetSecondFactor(accounts.find(proposal.subject()).orElseThrow(NotFoundException::new));
    }
}
