package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.UnavailableException;

/** Binding the own account to oneself at the identity provider, and taking that away again (articles 17-1 and 17-3). */
@Enforces("A17-1")
@Stateless
public class OwnProvider {

    private static final String PAGE = "/account/security";

    @Inject
    CurrentCaller caller;

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderWay way;

    @Inject
    ProviderBindings bindings;

    @Inject
    Entrance entrance;

    @Inject
    StepUp stepUp;

    /** What there is. */
    @RolesAllowed(Roles.SIGNED_IN)
    public ProviderView view(Locale language) {
        return new ProviderView(settings.isOffered(), settings.label(language), bindings.has(caller.requireAccount()));
    }

    /**
     * Sends the caller to the provider, to show who they are there.
     *
     * @throws NotFoundException when there is no provider
     * @throws RefusedException when the account is bound already
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     * @throws UnavailableException when the provider does not answer
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Departure depart() {
        way.requireOffered();
        stepUp.require();
        UUID account = caller.requireAccount();
        if (bindings.has(account)) {
            throw new RefusedException(AccountsError.PROVIDER_TAKEN);
        }
        return way.depart(ProviderVisit.Errand.BIND, Optional.of(account), PAGE);
    }

    /**
     * Binds the caller's account to who the provider has sent back. That the caller is its owner was proved when they left,
     * some minutes ago; who left is who comes back.
     *
     * @throws RefusedException when the visit is somebody else's, too long ago or ended; when nobody was let in; when
     *     account or identity are bound already
     * @throws TooManyRequestsException when this network tried too often just now
     * @throws UnavailableException when the provider does not answer
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void bind(@Valid Arrival arrival) {
        UUID account = caller.requireAccount();
        ProviderWay.Proved proved = way.prove(arrival, ProviderVisit.Errand.BIND);
        if (proved.visit().account().filter(account::equals).isEmpty()) {
            throw way.refused(proved.tried(), arrival.network(), new RefusedException(AccountsError.PROVIDER_LAPSED));
        }
        way.taken(proved.tried());
        try {
            bindings.bind(account, proved.identity());
        } catch (PersistenceException boundAlready) {
            throw new RefusedException(AccountsError.PROVIDER_TAKEN);
        }
        SecurityLog.bound(entrance.owner(account).userId(), arrival.network());
    }

    /**
     * The provider signs nobody in to the caller's account any more; where it did not, nothing happens.
     *
     * @param network address that the request comes from
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public void remove(String network) {
        stepUp.require();
        UUID account = caller.requireAccount();
        if (bindings.remove(account)) {
            SecurityLog.unbound(entrance.owner(account).userId(), network);
        }
    }
}
