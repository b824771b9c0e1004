package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Messages;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;
import org.noroshi.platform.Settings;

/**
 * Somebody's passkeys: keys in devices, each bound to this host, so that no other page gets anything out of them (articles
 * 17-1 and 17-4). Key, counter, name and days are sealed; a row changes when its passkey is used and names nobody.
 */
@ApplicationScoped
class Passkeys {

    /** More devices than anybody has at hand. */
    static final int MOST = 10;

    private static final String PURPOSE = "accounts/passkey/";
    private static final String NEVER = "----------";
    private static final int PARTS = 4;
    private static final String BETWEEN = "\n";

    /** What is sealed in a row: the key, the days, and the name, which has no line break. */
    private record Content(PasskeyKey key, LocalDate added, Optional<LocalDate> lastUsed, String name) {

        /** Of the same length before and after each use. */
        String text() {
            return String.join(
                    BETWEEN,
                    key.text(),
                    added.toString(),
                    lastUsed.map(LocalDate::toString).orElse(NEVER),
                    name);
        }

        static Content of(String text) {
            String[] parts = text.split(BETWEEN, PARTS);
            return new Content(
                    PasskeyKey.of(parts[0]),
                    LocalDate.parse(parts[1]),
                    Optional.of(parts[2]).filter(day -> !NEVER.equals(day)).map(LocalDate::parse),
                    parts[3]);
        }
    }

    @Inject
    PasskeyRows rows;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    Accounts accounts;

    @Inject
    PasskeyAddedMail addedMail;

    @Inject
    OneFactorRemovedMail removedMail;

    @Inject
    Settings settings;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<SecondFactorSet> setEvent;

    @Inject
    Event<OneFactorRemoved> removedEvent;

    protected Passkeys() {}

    /** Whether passkeys can be made for the address of this service. */
    boolean areOffered() {
        return RelyingParty.at(settings.publicUrl()).isPresent();
    }

    @Transactional
    int count(UUID account) {
        return rows.count(tag(account));
    }

    /** The passkeys of this account, in the order in which they came. */
    @Transactional
    List<PasskeyCard> cards(UUID account) {
        return rows.of(tag(account)).stream()
                .map(row -> card(row, content(account, row)))
                .sorted(Comparator.comparing(PasskeyCard::added).thenComparing(PasskeyCard::name))
                .toList();
    }

    private static PasskeyCard card(Passkey row, Content content) {
        return new PasskeyCard(
                row.id(), content.name(), content.added(), content.lastUsed().orElse(null));
    }

    /** What the browser needs to make one. */
    @Transactional
    String optionsToAdd(UUID account, String within) {
        return PasskeyOptions.toMake(
                here(),
                Messages.of(Messages.class).text(Locale.ENGLISH, "service.name"),
                owner(account),
                accounts.find(account).orElseThrow().userId(),
                challenges.next(PasskeyChallenge.Purpose.ADD, account, within),
                keys(account));
    }

    /**
     * Takes the one that the device has made, and tells the owner.
     *
     * @throws RefusedException when there are too many, or there is this one
     * @throws InvalidInputException when the answer is not the one to what was asked
     */
    void add(UUID account, String within, AddPasskey command) {
        if (rows.count(tag(account)) >= MOST) {
            throw new RefusedException(AccountsError.TOO_MANY_PASSKEYS, MOST);
        }
        PasskeyKey key = PasskeyCeremony.readMade(command.answer())
                .filter(read -> challenges.use(PasskeyChallenge.Purpose.ADD, account, within, read.challenge()))
                .flatMap(read -> PasskeyCeremony.made(here(), read.challenge(), command.answer()))
                .orElseThrow(() -> new InvalidInputException("passkey", AccountsError.PASSKEY_NOT_MADE));
        String credential = credentialTag(PasskeyCeremony.credentialId(key));
        if (rows.isKnown(credential)) {
            throw new RefusedException(AccountsError.PASSKEY_KNOWN);
        }
        Content content = new Content(key, Days.of(clock.instant()), Optional.empty(), command.name());
        rows.add(new Passkey(credential, tag(account), sealed(account, content)));
        addedMail.leave(account, Map.of());
        setEvent.fire(new SecondFactorSet(account));
    }

    /** What the browser needs to prove that one of them is there. */
    @Transactional
    String optionsToProve(UUID account, PasskeyChallenge.Purpose purpose, String within) {
        return PasskeyOptions.toProve(
                here(), challenges.next(purpose, account, within), mustBeVerified(purpose), keys(account));
    }

    /**
     * Looks at a proof and counts it.
     *
     * @param network from where it came, for the log
     * @return whether it is a good one
     */
    @Enforces("A17-4")
    @Transactional
    boolean use(UUID account, PasskeyChallenge.Purpose purpose, String within, String answer, String network) {
        Optional<RelyingParty> here = RelyingParty.at(settings.publicUrl());
        Optional<PasskeyCeremony.Answer> read = PasskeyCeremony.readProof(answer)
                .filter(found -> here.isPresent() && challenges.use(purpose, account, within, found.challenge()));
        Optional<Passkey> row = read.flatMap(found -> rows.hold(tag(account), credentialTag(found.credential())));
        if (row.isEmpty()) {
            SecurityLog.refused(network);
            return false;
        }
        Content content = content(account, row.get());
        PasskeyCeremony.Proved proved = PasskeyCeremony.proved(
                here.get(), read.get().challenge(), content.key(), owner(account), mustBeVerified(purpose), answer);
        switch (proved.verdict()) {
            case GOOD ->
                row.get()
                        .keep(sealed(
                                account,
                                new Content(
                                        proved.key(),
                                        content.added(),
                                        Optional.of(Days.of(clock.instant())),
                                        content.name())));
            case COUNTER_WENT_BACK ->
                SecurityLog.counterWentBack(accounts.find(account).orElseThrow().userId(), network);
            default -> SecurityLog.refused(network);
        }
        return proved.verdict() == PasskeyCeremony.Verdict.GOOD;
    }

    /** After the password a plain security key will do; alone, a device must make sure who holds it. */
    private static boolean mustBeVerified(PasskeyChallenge.Purpose purpose) {
        return purpose == PasskeyChallenge.Purpose.CONFIRM;
    }

    /**
     * Takes one of several second factors away, and tells the owner.
     *
     * @throws NotFoundException when the account has no such passkey
     */
    void remove(UUID account, UUID passkey) {
        rows.remove(tag(account), require(account, passkey).passkey());
        tellOneLess(account);
    }

    /** One second factor is gone and others are still there. */
    void tellOneLess(UUID account) {
        removedMail.leave(account, Map.of());
        removedEvent.fire(new OneFactorRemoved(account));
    }

    /**
     * One of the account's passkeys.
     *
     * @throws NotFoundException when it has no such passkey
     */
    @Transactional
    PasskeyCard require(UUID account, UUID passkey) {
        return rows.of(tag(account)).stream()
                .filter(row -> row.id().equals(passkey))
                .findFirst()
                .map(row -> card(row, content(account, row)))
                .orElseThrow(NotFoundException::new);
    }

    /** All of them are gone; whoever asks for that tells the owner. */
    void forget(UUID account) {
        rows.removeOf(tag(account));
    }

    private List<PasskeyKey> keys(UUID account) {
        return rows.of(tag(account)).stream()
                .map(row -> content(account, row).key())
                .toList();
    }

    private RelyingParty here() {
        return RelyingParty.at(settings.publicUrl())
                .orElseThrow(() -> new RefusedException(AccountsError.PASSKEYS_NOT_HERE));
    }

    private Content content(UUID account, Passkey row) {
        return Content.of(seal.openText(row.sealed(), PURPOSE + account));
    }

    private byte[] sealed(UUID account, Content content) {
        return seal.sealText(content.text(), PURPOSE + account);
    }

    /** What devices know the owner by: the same in all of them, and nothing to anybody else. */
    private String owner(UUID account) {
        return seal.tag("accounts/passkey-owner", account);
    }

    private String tag(UUID account) {
        return seal.tag("accounts/passkey-of", account);
    }

    private String credentialTag(String credential) {
        return seal.tag("accounts/passkey", credential);
    }
}
