package org.noroshi.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.platform.CurrentCaller;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TooManyRequestsException;

/** What everybody cares for alone: language, password, where one is signed in (articles 17-1 and 17-3). */
@Stateless
public class OwnAccount {

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Seats seats;

    @Inject
    Viewers viewers;

    @Inject
    Entrance entrance;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    Sessions sessions;

    @Inject
    ViewerOfRequest request;

    @Inject
    SignInSettings settings;

    /** The own data. */
    @RolesAllowed(Roles.SIGNED_IN)
    public AccountView view() {
        Account account = own();
        Optional<SeatHolder> holder = account.seat().flatMap(seats::holder);
        return new AccountView(
                account.userId(),
                holder.map(SeatHolder::name).or(account::staffName).orElse(account.userId()),
                holder.map(SeatHolder::department),
                account.mail(),
                account.language(),
                viewers.ofRequest(account.id()).group(),
                account.staffUntil().map(Days::lastDay),
                settings.passwordLength());
    }

    /** From now on pages and mails are in this language; one that is not offered becomes Japanese. */
    @RolesAllowed(Roles.SIGNED_IN)
    public void speak(Locale language) {
        own().speak(Messages.language(language));
        request.forget();
    }

    /** Where the caller is signed in, the newest first. */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<SessionCard> sessions() {
        return sessions.of(caller.requireAccount(), request.session());
    }

    /** Ends one of the own sessions; one that is over already, or somebody else's, is left alone. */
    @RolesAllowed(Roles.SIGNED_IN)
    public void endSession(UUID session) {
        sessions.end(caller.requireAccount(), session);
    }

    /** Ends all own sessions, this one included. */
    @RolesAllowed(Roles.SIGNED_IN)
    public void endAllSessions() {
        sessions.endAll(caller.requireAccount());
    }

    /**
     * Sets another password, ends all sessions and opens a new one.
     *
     * @throws InvalidInputException when the present password is wrong, or the new one can't be taken
     * @throws TooManyRequestsException when the present password was wrong too often just now
     */
    @RolesAllowed(Roles.SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn changePassword(@Valid ChangePassword command) {
        Entrance.Known owner = entrance.owner(caller.requireAccount());
        passwords.rules().require("password", command.password(), owner.userId(), owner.mail());
        if (!command.password().equals(command.repeated())) {
            throw new InvalidInputException("repeated", AccountsError.PASSWORDS_DIFFER);
        }
        Map<String, WaitPolicy> tried = tries.ofSignIn(owner.userId(), ClientNetwork.of(command.network()));
        tries.charge(tried);
        if (!passwords.matches(command.present(), owner.passwordHash())) {
            tries.failed(tried);
            throw new InvalidInputException("present", AccountsError.PASSWORD_WRONG);
        }
        tries.succeeded(tried);
        String hash = passwords.hash(command.password());
        return entrance.changePassword(owner.account(), hash, Browser.named(command.userAgent()));
    }

    private Account own() {
        return accounts.find(caller.requireAccount()).orElseThrow();
    }
}
