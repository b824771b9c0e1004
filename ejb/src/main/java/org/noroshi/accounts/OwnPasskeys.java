package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** Somebody's own passkeys: adding one, taking one away (articles 17-1 and 17-4). */
@Enforces("A17-1")
@Stateless
public class OwnPasskeys {

    @Inject
    CurrentCaller caller;

    @Inject
    Viewers viewers;

    @Inject
    ViewerOfRequest request;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactors factors;

    @Inject
    StepUp stepUp;

    /**
     * What the browser needs to have a device make one, in JSON; nothing is stored of it but the challenge.
     *
     * @throws RefusedException when no passkeys can be made for the address of this service
     */
    @RolesAllowed(Roles.SECURE)
    public String offer() {
        return passkeys.optionsToAdd(caller.requireAccount(), session());
    }

    /**
     * Takes the passkey that the device has made. With the first second factor a sheet of recovery codes is given, which is
     * shown this once.
     *
     * @throws InvalidInputException when the answer is not one to what this session was offered some minutes ago
     * @throws RefusedException when there are too many, or the device has one already
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SECURE)
    public List<String> add(@Valid AddPasskey command) {
        stepUp.require();
        UUID account = caller.requireAccount();
        boolean first = !factors.has(account);
        passkeys.add(account, session(), command);
        request.forget();
        return first ? factors.newCodes(account) : List.of();
    }

    /**
     * One of the own.
     *
     * @throws NotFoundException when it is not one of the own
     */
    @RolesAllowed(Roles.SECURE)
    public PasskeyCard find(UUID passkey) {
        return passkeys.require(caller.requireAccount(), passkey);
    }

    /** Whether it is the only second factor there is, so that the recovery codes go with it. */
    @RolesAllowed(Roles.SECURE)
    public boolean isLast(UUID passkey) {
        UUID account = caller.requireAccount();
        passkeys.require(account, passkey);
        return !factors.hasApp(account) && passkeys.count(account) == 1;
    }

    /**
     * Takes one away; with the last second factor the recovery codes go, too.
     *
     * @throws NotFoundException when it is not one of the own
     * @throws RefusedException when it is the last second factor, and there must be one
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SECURE)
    public void remove(UUID passkey) {
        stepUp.require();
        UUID account = caller.requireAccount();
        if (isLast(passkey)) {
            factors.requireNotDemandedOf(viewers.ofRequest(account).group());
            factors.remove(account);
        } else {
            passkeys.remove(account, passkey);
        }
    }

    private String session() {
        return request.session().orElseThrow(NotSignedInException::new).toString();
    }
}
