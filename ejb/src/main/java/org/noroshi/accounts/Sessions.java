package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.noroshi.platform.Seal;
import org.noroshi.platform.TimeSource;

/** Opens, finds and ends sign-ins (articles 16-3 and 17-3). */
@ApplicationScoped
class Sessions {

    private static final String PURPOSE = "accounts/session";
    private static final String PROOF = "accounts/proof";

    /** A session as it was found. */
    record Found(UUID session, UUID account, String browser, String authentication, String place) {}

    @Inject
    LoginSessions rows;

    @Inject
    Doorstep doorstep;

    @Inject
    Seal seal;

    @Inject
    SignInSettings settings;

    @Inject
    Clock clock;

    protected Sessions() {}

    /** Opens a session and gives the value of its cookie, which is known to the browser alone from now on. */
    @Transactional
    String open(UUID account, String browser, Proof.Means means, Optional<Proof.Means> second) {
        Instant now = clock.instant();
        rows.removeEnded(now);
        String cookie = Secrets.next();
        rows.add(new LoginSession(
                Secrets.hash(cookie),
                tag(account),
                seal.sealText(
                        String.join(
                                "|",
                                account.toString(),
                                browser,
                                authentication(means, second),
                                doorstep.place().name()),
                        PURPOSE),
                hidden(new Proof(second.orElse(means), now)),
                now,
                settings.idle(),
                settings.session()));
        return cookie;
    }

    /** Whose session it is, if it is open; being asked counts as a sign of life. */
    @Transactional
    Optional<Found> find(String cookie) {
        Instant now = clock.instant();
        return rows.byCookie(Secrets.hash(cookie))
                .filter(session -> session.isOpenAt(now))
                .map(session -> {
                    Instant until = LoginSession.idleUntil(now, settings.idle());
                    if (until.isAfter(session.idleUntil())) {
                        rows.prolong(session.id(), until);
                    }
                    return found(session);
                });
    }

    /** Whose session it is, if nothing happened in it for so long that it is locked. */
    @Transactional
    Optional<Found> findLocked(String cookie) {
        return rows.byCookie(Secrets.hash(cookie))
                .filter(session -> session.isLockedAt(clock.instant()))
                .map(this::found);
    }

    /** Locks it now, whatever time is left; to the full minute, like all times here. */
    @Transactional
    void lock(String cookie) {
        rows.lock(Secrets.hash(cookie), clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** The owner of a locked session has given the password. */
    @Transactional
    void unlock(UUID session) {
        Instant now = clock.instant();
        rows.prolong(session, LoginSession.idleUntil(now, settings.idle()));
        rows.prove(session, hidden(new Proof(Proof.Means.PASSWORD, now)));
    }

    /** The last proof of the session's owner; empty when the session is over. */
    @Transactional
    Optional<Proof> proof(UUID session) {
        return rows.proof(session).map(row -> Proof.of(seal.openText(row, PROOF)));
    }

    /** The session's owner has proved again to be the owner. */
    @Transactional
    void prove(UUID session, Proof proof) {
        rows.prove(session, hidden(proof));
    }

    @Transactional
    List<SessionCard> of(UUID account, Optional<UUID> current) {
        Instant now = clock.instant();
        return rows.ofAccount(tag(account)).stream()
                .filter(session -> session.isOpenAt(now))
                .map(session -> new SessionCard(
                        session.id(),
                        found(session).browser(),
                        found(session).place(),
                        TimeSource.coarse(session.endsAt().minus(settings.session())),
                        session.endsAt(),
                        current.filter(session.id()::equals).isPresent()))
                .toList();
    }

    /** Where the account is in use at this moment. */
    @Transactional
    Set<Place> places(UUID account) {
        Instant now = clock.instant();
        return rows.ofAccount(tag(account)).stream()
                .filter(session -> session.isOpenAt(now))
                .map(session -> new Place(found(session).place()))
                .collect(Collectors.toSet());
    }

    @Transactional
    void end(String cookie) {
        rows.removeByCookie(Secrets.hash(cookie));
    }

    @Transactional
    void end(UUID account, UUID session) {
        rows.remove(tag(account), session);
    }

    @Transactional
    void endAll(UUID account) {
        rows.removeAll(tag(account));
    }

    private Found found(LoginSession session) {
        String[] parts = seal.openText(session.sealed(), PURPOSE).split("\\|", 4);
        // a session from before there was a second factor does not say
        String authentication = parts.length > 2 ? parts[2] : authentication(Proof.Means.PASSWORD, Optional.empty());
        String place = parts.length > 3 ? parts[3] : Place.UNKNOWN.name();
        return new Found(session.id(), UUID.fromString(parts[0]), parts[1], authentication, place);
    }

    /** How somebody came in, as the trail has it: {@code password}, {@code password+code}, {@code link+recovery} … */
    private static String authentication(Proof.Means means, Optional<Proof.Means> second) {
        return (means + second.map(other -> "+" + other).orElse("")).toLowerCase(Locale.ROOT);
    }

    private byte[] hidden(Proof proof) {
        return seal.sealText(proof.text(), PROOF);
    }

    private String tag(UUID account) {
        return seal.tag(PURPOSE, account);
    }
}
