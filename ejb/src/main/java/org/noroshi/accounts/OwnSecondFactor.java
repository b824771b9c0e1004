package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.Seal;
import org.noroshi.platform.StepUp;

/** Somebody's own second factor: setting it up, recovery codes, taking it away (articles 17-1 and 17-4). */
@Enforces("A17-1")
@Stateless
public class OwnSecondFactor {

    private static final String PURPOSE = "accounts/second-factor-offer/";

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Viewers viewers;

    @Inject
    ViewerOfRequest request;

    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactorSettings settings;

    @Inject
    StepUp stepUp;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<RecoveryCodesMade> codesMade;

    /** What there is. */
    @RolesAllowed(Roles.SECURE)
    public SecondFactorView view() {
        UUID account = caller.requireAccount();
        return new SecondFactorView(
                accounts.find(account).orElseThrow().userId(),
                factors.hasApp(account),
                passkeys.cards(account),
                passkeys.areOffered(),
                settings.demandedOf(group()),
                factors.codesLeft(account));
    }

    /** An authenticator to be set up; nothing is stored before its first code has come. */
    @RolesAllowed(Roles.SECURE)
    public SecondFactorOffer offer() {
        UUID account = caller.requireAccount();
        String secret = OneTimeCode.newSecret(Secrets.random());
        String service = Messages.of(Messages.class).text(Locale.ENGLISH, "service.name");
        return new SecondFactorOffer(
                OneTimeCode.address(
                        service, accounts.find(account).orElseThrow().userId(), secret),
                secret.replaceAll("(.{4})(?=.)", "$1 "),
                Base64.getEncoder().encodeToString(seal.sealText(secret, PURPOSE + account)));
    }

    /**
     * Takes the authenticator in place of any other and gives a new sheet of recovery codes, which is shown this once. Beside
     * passkeys an authenticator is one way more, and the sheet there is stays good.
     *
     * @throws InvalidInputException when the code is not the one of this authenticator
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SECURE)
    public List<String> set(@Valid SetSecondFactor command) {
        stepUp.require();
        UUID account = caller.requireAccount();
        String secret = offered(command.offer(), account);
        OptionalLong step =
                OneTimeCode.match(secret, TypedCode.of(command.code()).text(), clock.instant(), Long.MIN_VALUE);
        boolean beside = factors.has(account) && !factors.hasApp(account);
        factors.set(
                account,
                secret,
                step.orElseThrow(() -> new InvalidInputException("code", AccountsError.CODE_OF_OTHER_APP)));
        request.forget();
        return beside ? List.of() : factors.newCodes(account);
    }

    /**
     * A new sheet of recovery codes, which is shown this once; those on earlier sheets work no more.
     *
     * @throws RefusedException when there is no second factor
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SECURE)
    public List<String> newCodes() {
        stepUp.require();
        UUID account = caller.requireAccount();
        requireSet(factors.has(account));
        codesMade.fire(new RecoveryCodesMade(account));
        return factors.newCodes(account);
    }

    /**
     * Takes the authenticator away; where no passkey is left, the codes go, too.
     *
     * @throws RefusedException when there is none, or it is the last second factor and there must be one
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.SECURE)
    public void remove() {
        stepUp.require();
        UUID account = caller.requireAccount();
        requireSet(factors.hasApp(account));
        if (passkeys.count(account) > 0) {
            factors.removeApp(account);
        } else {
            factors.requireNotDemandedOf(group());
            factors.remove(account);
        }
    }

    private static void requireSet(boolean set) {
        if (!set) {
            throw new RefusedException(AccountsError.SECOND_FACTOR_MISSING);
        }
    }

    private String offered(String sealed, UUID account) {
        try {
            return seal.openText(Base64.getDecoder().decode(sealed), PURPOSE + account);
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            throw new InvalidInputException("code", AccountsError.CODE_OF_OTHER_APP);
        }
    }

    private Group group() {
        return viewers.ofRequest(caller.requireAccount()).group();
    }
}
