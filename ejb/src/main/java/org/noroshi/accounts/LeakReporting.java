package org.noroshi.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TooManyRequestsException;

/**
 * Says that the own ID may have leaked (article 17-3): by a button for who is signed in, without any proof, because
 * nothing is gained by it and minutes count; by a mailed link for who can't sign in.
 */
@Enforces("A17-3")
@Stateless
public class LeakReporting {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Freezing freezing;

    @Inject
    LeakLinks links;

    @Inject
    Tries tries;

    /** Freezes the own account; the caller is out from then on. */
    @RolesAllowed({Roles.SECURE, Roles.STANDING})
    public void reportOwn() {
        UUID account = caller.requireAccount();
        freezing.freeze(accounts.find(account).orElseThrow(), LeakReport.By.OWNER, null);
    }

    /**
     * Asks for a link that freezes the account of this name. The answer is the same whether the name exists or not.
     *
     * @throws TooManyRequestsException when this network asks too often
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void requestLink(String typed, String network) {
        String name = SignInRequest.nameOf(typed);
        Map<String, WaitPolicy> fromHere = tries.ofNetwork(ClientNetwork.of(network));
        tries.charge(fromHere);
        // counted apart from links for passwords, so that nobody keeps somebody from this one by asking for the other
        if (tries.mayAskForLink("leaked " + name)) {
            links.request(name);
        }
    }

    /** Whether the link still freezes something. */
    @PermitAll
    public boolean isLink(String token) {
        return links.usable(token).isPresent();
    }

    /**
     * Freezes the account that the link was mailed for, and uses the link up.
     *
     * @throws RefusedException with {@code LINK_INVALID} when it works no more
     */
    @PermitAll
    public void reportByLink(String token) {
        OneTimeLink link = links.usable(token).orElseThrow(() -> new RefusedException(AccountsError.LINK_INVALID));
        links.use(link);
        freezing.freeze(accounts.find(link.account()).orElseThrow(), LeakReport.By.LINK, null);
    }
}
