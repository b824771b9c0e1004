package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.Seats;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/** The steps of coming in that need the database, each a short transaction; hashing lies between them. */
@ApplicationScoped
class Entrance {

    /** What there is to know of a name that somebody signs in with. */
    record Known(UUID account, String userId, String mail, Optional<String> passwordHash) {}

    /** What there is to know of a link that can still be used. */
    record Invited(UUID link, Known owner, OneTimeLink.Purpose purpose) {}

    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    Viewers viewers;

    @Inject
    Sessions sessions;

    @Inject
    Tries tries;

    @Inject
    Seats seats;

    @Inject
    Presence presence;

    @Inject
    SecondFactors secondFactors;

    @Inject
    HalfWay halfWay;

    @Inject
    Devices devices;

    @Inject
    Freezing freezing;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<SignInSucceeded> signedIn;

    @Inject
    Event<AccountActivated> activated;

    @Inject
    Event<PasswordChanged> passwordChanged;

    protected Entrance() {}

    /** Asks for user ID and address alike, so that both take their time. */
    @Transactional
    Optional<Known> known(String name) {
        Optional<Account> byId = accounts.byUserId(name);
        Optional<Account> byMail = accounts.bySignInMail(name);
        return byId.or(() -> byMail).map(Entrance::known);
    }

    @Transactional
    Known owner(UUID account) {
        return accounts.find(account).map(Entrance::known).orElseThrow();
    }

    /** The link behind what stood in the mail; empty when it is not ours, used, over, or somebody else's by now. */
    @Transactional
    Optional<Invited> invited(String token) {
        return LinkToken.link(token, seal)
                .flatMap(links::find)
                .filter(link -> link.isUsableAt(clock.instant()) && link.purpose() != OneTimeLink.Purpose.LEAKED)
                .flatMap(link -> accounts.find(link.account())
                        .filter(account -> account.state() != AccountState.ENDED)
                        .filter(account -> account.state() != AccountState.FROZEN || freezing.isConfirmed(account.id()))
                        .map(account -> new Invited(link.id(), known(account), link.purpose())));
    }

    /**
     * Opens a session for who has proved to be the owner.
     *
     * @throws RefusedException when contract, restriction or employment stand in the way
     */
    @Transactional
    SignedIn open(UUID id, String browser, Proof.Means means) {
        return open(accounts.find(id).orElseThrow(), browser, means);
    }

    /**
     * Opens the first session of an account that was made in this moment.
     *
     * @throws RefusedException when contract, restriction or employment stand in the way
     */
    @Transactional
    SignedIn openFirst(UUID id, String browser, Proof.Means means) {
        return enter(accounts.find(id).orElseThrow(), browser, means, Optional.empty(), true);
    }

    /**
     * Uses the link up, sets the password and lets its owner in.
     *
     * @throws RefusedException when somebody was faster with the link, or something stands in the way
     */
    @Transactional
    SignedIn useLink(UUID link, String passwordHash, String browser) {
        OneTimeLink row = links.find(link).orElseThrow(() -> new RefusedException(AccountsError.LINK_INVALID));
        row.use(clock.instant());
        Account account = accounts.find(row.account()).orElseThrow();
        boolean first = account.state() == AccountState.INVITED;
        if (first) {
            activated.fire(account.activate(passwordHash));
            account.seat().ifPresent(seats::activated);
        } else if (account.state() == AccountState.FROZEN) {
            freezing.thaw(account, passwordHash);
            passwordChanged.fire(new PasswordChanged(account.id()));
        } else {
            change(account, passwordHash);
        }
        tries.forget(account.userId());
        tries.forget(account.mail());
        return first
                ? enter(account, browser, Proof.Means.LINK, Optional.empty(), true)
                : open(account, browser, Proof.Means.LINK);
    }

    /** Sets another password; every session ends, and the one who asked gets a new one. */
    @Transactional
    SignedIn changePassword(UUID id, String passwordHash, String browser) {
        Account account = accounts.find(id).orElseThrow();
        change(account, passwordHash);
        return enter(account, browser, Proof.Means.PASSWORD, Optional.empty(), false);
    }

    /**
     * Opens a session for who has given the code as well.
     *
     * @param ticket what the browser got for password or link
     * @param second by what the second factor was proved
     * @throws RefusedException when the password was changed meanwhile, or something stands in the way
     */
    @Transactional
    SignedIn finish(String ticket, Proof.Means second, String browser) {
        HalfWay.Ticket held =
                halfWay.read(ticket).orElseThrow(() -> new RefusedException(AccountsError.SIGN_IN_LAPSED));
        Account account = accounts.find(held.account()).orElseThrow();
        if (!halfWay.fits(ticket, account)) {
            throw new RefusedException(AccountsError.SIGN_IN_LAPSED);
        }
        return enter(account, browser, held.means(), Optional.of(second), false);
    }

    /** Opens a locked session again; false when something stands in the way by now. */
    @Transactional
    boolean goOn(Sessions.Found session) {
        boolean in =
                viewers.rights(accounts.find(session.account()).orElseThrow()).isIn();
        if (in) {
            sessions.unlock(session.session());
        }
        return in;
    }

    private void change(Account account, String passwordHash) {
        account.changePassword(passwordHash);
        sessions.endAll(account.id());
        links.removeOf(account.id());
        passwordChanged.fire(new PasswordChanged(account.id()));
    }

    /** Lets the owner in, or half way in when a code is needed as well. */
    private SignedIn open(Account account, String browser, Proof.Means means) {
        if (secondFactors.has(account.id())) {
            presence.requireAwake(account, means);
            unobstructed(account);
            return new SignedIn(halfWay.issue(account, means), SignedIn.Step.CODE, account.language());
        }
        return enter(account, browser, means, Optional.empty(), false);
    }

    private SignedIn enter(
            Account account, String browser, Proof.Means means, Optional<Proof.Means> second, boolean first) {
        presence.requireAwake(account, means);
        Rights rights = unobstructed(account);
        devices.signingIn(account, browser, first);
        String cookie = sessions.open(account.id(), browser, means, second);
        signedIn.fire(new SignInSucceeded(account.id()));
        return new SignedIn(cookie, step(rights), account.language());
    }

    private Rights unobstructed(Account account) {
        Rights rights = viewers.rights(account);
        rights.obstacle().ifPresent(obstacle -> {
            throw new RefusedException(obstacle);
        });
        return rights;
    }

    private static SignedIn.Step step(Rights rights) {
        return switch (rights.access()) {
            case SECOND_FACTOR_FIRST -> SignedIn.Step.SECOND_FACTOR;
            case TERMS_FIRST -> SignedIn.Step.TERMS;
            default -> SignedIn.Step.NONE;
        };
    }

    private static Known known(Account account) {
        return new Known(account.id(), account.userId(), account.mail(), account.passwordHash());
    }
}
