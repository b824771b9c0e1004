package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.FormerHolder;
import org.noroshi.membership.Seats;

/**
 * Whose an account is, also when its owner has left: for identity alone (checked by ArchitectureTest), where somebody
 * gives the own name or two officers open the seal.
 */
@ApplicationScoped
public class Owners {

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    protected Owners() {}

    /** Whose the account is or was; empty when there is no such account. */
    public Optional<Owner> of(UUID account) {
        return accounts.find(account).map(found -> {
            Optional<FormerHolder> holder = found.seat().flatMap(seats::holderEver);
            return new Owner(
                    found.userId(),
                    holder.map(FormerHolder::hospital),
                    holder.map(FormerHolder::name).or(found::staffName));
        });
    }

    /** Where to write to the owner; empty when the account has ended. What the owner may read is not asked. */
    public Optional<Recipient> recipient(UUID account) {
        return accounts.find(account)
                .filter(found -> found.state() != AccountState.ENDED)
                .map(found -> new Recipient(found.id(), found.mail(), found.language()));
    }
}
