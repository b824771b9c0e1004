package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.StepUp;

/** The own tokens for programs: named, bound to a purpose of article 15, limited in time, shown once. */
@Enforces("A15")
@Stateless
public class AccessTokens {

    /** Longest validity, in days. */
    public static final int LONGEST_DAYS = 366;

    private static final int MOST = 10;

    @Inject
    AccessTokenRows rows;

    @Inject
    CurrentCaller caller;

    @Inject
    StepUp stepUp;

    @Inject
    Event<TokenMade> made;

    @Inject
    Event<TokenRevoked> revoked;

    @Inject
    Clock clock;

    /** The own tokens, the first to end first. */
    @RolesAllowed(Roles.READ)
    public List<TokenCard> list() {
        Instant now = clock.instant();
        return rows.of(caller.requireAccount()).stream()
                .map(token -> token.card(now))
                .toList();
    }

    /**
     * Makes a token and gives its secret, which is shown this once and stored as a hash.
     *
     * @throws InvalidInputException when the last day is over already or too far away
     * @throws RefusedException when there are too many
     * @throws NotConfirmedException when the owner has to prove afresh who he is
     */
    @RolesAllowed(Roles.READ)
    public NewToken make(@Valid MakeToken command) {
        stepUp.require();
        UUID account = caller.requireAccount();
        LocalDate today = Days.of(clock.instant());
        if (command.lastDay().isBefore(today)) {
            throw new InvalidInputException("lastDay", AccountsError.EXPIRY_NOT_AHEAD);
        }
        if (command.lastDay().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInputException("lastDay", AccountsError.EXPIRY_TOO_FAR, LONGEST_DAYS);
        }
        if (rows.of(account).size() >= MOST) {
            throw new RefusedException(AccountsError.TOO_MANY_TOKENS, MOST);
        }
        Instant end = Days.endOf(command.lastDay());
        String secret = NewToken.PREFIX + Secrets.next();
        AccessToken token = new AccessToken(account, Secrets.hash(secret), command.name(), command.purpose(), end);
        rows.add(token);
        made.fire(new TokenMade(token.id(), command.purpose()));
        return new NewToken(token.card(clock.instant()), secret);
    }

    /**
     * Takes a token back; the next request with it is refused.
     *
     * @throws NotFoundException when it is not one of the own
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public void revoke(UUID token) {
        if (rows.remove(caller.requireAccount(), token) == 0) {
            throw new NotFoundException();
        }
        revoked.fire(new TokenRevoked(token));
    }
}
