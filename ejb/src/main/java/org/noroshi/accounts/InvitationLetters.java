package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.membership.Standings;
import org.noroshi.platform.Letter;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TimeSource;

/** Words the three mails about getting in, at the moment they are sent; to nobody whose account or contract is over. */
@ApplicationScoped
class InvitationLetters {

    /** How long a link works that its receiver asked for. */
    static final Duration REQUESTED = Duration.ofHours(2);

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** A link on its way, with the time until which it works, in Japan. */
    record Mailed(Account account, String link, String until) {}

    @Inject
    Accounts accounts;

    @Inject
    OneTimeLinks links;

    @Inject
    Seats seats;

    @Inject
    Standings standings;

    @Inject
    Invitations invitations;

    @Inject
    Freezing freezing;

    @Inject
    Settings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    protected InvitationLetters() {}

    /** Who is told the user ID; the liaison before the contract is formed, which is formed by it (article 5-2). */
    Optional<Account> toBeToldTheId(UUID id) {
        return accounts.find(id)
                .filter(account -> account.state() != AccountState.ENDED)
                .filter(account -> account.seat().isEmpty() || holder(account).isPresent());
    }

    /** Who gets this link for the first password, as long as it can be used. */
    Optional<Mailed> toActivate(UUID link) {
        return links.find(link).filter(row -> row.isUsableAt(clock.instant())).flatMap(row -> accounts.find(
                        row.account())
                .filter(account -> account.state() == AccountState.INVITED)
                .filter(this::isWelcome)
                .map(account -> mailed(account, row)));
    }

    /** Who gets this link to come back to an account that was frozen, as long as it can be used. */
    Optional<Mailed> toThaw(UUID link) {
        return links.find(link).filter(row -> row.isUsableAt(clock.instant())).flatMap(row -> accounts.find(
                        row.account())
                .filter(account -> account.state() == AccountState.FROZEN)
                .filter(this::isWelcome)
                .map(account -> mailed(account, row)));
    }

    /** Whoever has this name, with a link; made at the first try of sending, the same at each further one. */
    Optional<Mailed> asking(UUID link, String sealedName) {
        String name = invitations.requestedName(sealedName);
        return accounts.byUserId(name)
                .or(() -> accounts.bySignInMail(name))
                .filter(this::isWelcome)
                .map(account -> mailed(account, links.find(link).orElseGet(() -> make(link, account))));
    }

    /** The seat's holder, when the account has a seat. */
    Optional<SeatHolder> holder(Account account) {
        return account.seat().flatMap(seats::holder);
    }

    Optional<SeatHolder> holder(UUID account) {
        return accounts.find(account).flatMap(this::holder);
    }

    /** Whether the owner, once the password is set, could come in at this moment. */
    private boolean isWelcome(Account account) {
        Instant now = clock.instant();
        if (account.state() == AccountState.ENDED
                || account.state() == AccountState.FROZEN && !freezing.isConfirmed(account.id())
                || account.staffUntil().filter(end -> !now.isBefore(end)).isPresent()) {
            return false;
        }
        return account.seat().map(seat -> standings.of(seat).mayRead()).orElse(true);
    }

    private OneTimeLink make(UUID id, Account account) {
        links.removeOf(account.id());
        OneTimeLink.Purpose purpose =
                account.state() == AccountState.INVITED ? OneTimeLink.Purpose.ACTIVATION : OneTimeLink.Purpose.PASSWORD;
        OneTimeLink link =
                new OneTimeLink(id, account.id(), purpose, clock.instant().plus(REQUESTED));
        links.add(link);
        return link;
    }

    private Mailed mailed(Account account, OneTimeLink link) {
        return new Mailed(account, page("/activate?token=" + LinkToken.of(link.id(), seal)), until(link));
    }

    /** Until when it works, in Japan. */
    static String until(OneTimeLink link) {
        return UNTIL.format(link.expiresAt().atZone(TimeSource.JAPAN));
    }

    Letter letter(Account account, Map<String, String> values) {
        return new Letter(account.id().toString(), account.mail(), account.language(), values);
    }

    /** Address of a page, as it stands in mails. */
    String page(String path) {
        return settings.publicUrl() + SignInMechanism.PORTAL + path;
    }
}
