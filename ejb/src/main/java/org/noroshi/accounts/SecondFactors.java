package org.noroshi.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.noroshi.platform.Enforces;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Seal;

/**
 * What somebody has beside the password (articles 17-1 and 17-4): an authenticator, whose secret is sealed, passkeys, and
 * recovery codes, of which keyed hashes are stored. Rows name nobody, because they change whenever somebody signs in.
 */
@ApplicationScoped
class SecondFactors {

    private static final String PURPOSE = "accounts/second-factor/";
    private static final String FORM = "%s|%019d";

    /** The secret, and the step of the last code that was used. */
    private record Content(String secret, long lastUsed) {}

    @Inject
    SecondFactorRows rows;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactorSettings settings;

    @Inject
    SecondFactorSetMail setMail;

    @Inject
    SecondFactorRemovedMail removedMail;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<SecondFactorSet> setEvent;

    @Inject
    Event<SecondFactorRemoved> removedEvent;

    protected SecondFactors() {}

    /** Whether there is one, of whichever kind. */
    @Transactional
    boolean has(UUID account) {
        return hasApp(account) || passkeys.count(account) > 0;
    }

    /** Whether there is an authenticator. */
    @Transactional
    boolean hasApp(UUID account) {
        return rows.has(tag(account));
    }

    /** Whether somebody of this group must have one and has none. */
    @Enforces("A17-1")
    @Transactional
    boolean isMissing(UUID account, Group group) {
        return settings.demandedOf(group) && !has(account);
    }

    /**
     * That somebody of this group may do without.
     *
     * @throws RefusedException when there must be a second factor
     */
    void requireNotDemandedOf(Group group) {
        if (settings.demandedOf(group)) {
            throw new RefusedException(AccountsError.SECOND_FACTOR_DEMANDED);
        }
    }

    /**
     * Uses the code up, when it is a good one.
     *
     * @return by what it proves its owner; empty when it is wrong, used before or too old
     */
    @Enforces("A17-4")
    @Transactional
    Optional<Proof.Means> use(UUID account, TypedCode code) {
        if (code.isOfApp()) {
            return rows.hold(tag(account)).flatMap(row -> useApp(account, row, code));
        }
        boolean good = code.isForRecovery() && rows.use(codeTag(account, code.text()));
        return good ? Optional.of(Proof.Means.RECOVERY) : Optional.empty();
    }

    private Optional<Proof.Means> useApp(UUID account, SecondFactor row, TypedCode code) {
        Content content = content(account, row);
        OptionalLong step = OneTimeCode.match(content.secret(), code.text(), clock.instant(), content.lastUsed());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        row.keep(sealed(account, content.secret(), step.getAsLong()));
        return Optional.of(Proof.Means.CODE);
    }

    /** Takes this authenticator in place of any other; the code that proved it counts as used. */
    void set(UUID account, String secret, long step) {
        byte[] sealed = sealed(account, secret, step);
        rows.hold(tag(account))
                .ifPresentOrElse(row -> row.keep(sealed), () -> rows.add(new SecondFactor(tag(account), sealed)));
        setMail.leave(account, Map.of());
        setEvent.fire(new SecondFactorSet(account));
    }

    /** A new sheet of codes; those on earlier sheets work no more. */
    List<String> newCodes(UUID account) {
        rows.removeCodes(tag(account));
        List<String> codes = new ArrayList<>();
        IntStream.range(0, RecoveryCode.SHEET).forEach(i -> codes.add(RecoveryCode.next(Secrets.random())));
        codes.forEach(code ->
                rows.add(new RecoveryCodeRow(codeTag(account, TypedCode.of(code).text()), tag(account))));
        return List.copyOf(codes);
    }

    int codesLeft(UUID account) {
        return rows.codesLeft(tag(account));
    }

    /** Takes the authenticator away where passkeys are left, and tells the owner. */
    void removeApp(UUID account) {
        rows.remove(tag(account));
        passkeys.tellOneLess(account);
    }

    /** Takes authenticator, passkeys and codes away, and tells the owner. */
    void remove(UUID account) {
        forget(account);
        removedMail.leave(account, Map.of());
        removedEvent.fire(new SecondFactorRemoved(account));
    }

    void gone(@Observes AccountEnded event) {
        forget(event.account());
    }

    private void forget(UUID account) {
        rows.remove(tag(account));
        rows.removeCodes(tag(account));
        passkeys.forget(account);
    }

    private Content content(UUID account, SecondFactor row) {
        String[] parts = seal.openText(row.sealed(), PURPOSE + account).split("\\|", 2);
        return new Content(parts[0], Long.parseLong(parts[1]));
    }

    /** Always of the same length. */
    private byte[] sealed(UUID account, String secret, long lastUsed) {
        return seal.sealText(FORM.formatted(secret, lastUsed), PURPOSE + account);
    }

    private String tag(UUID account) {
        return seal.tag("accounts/second-factor", account);
    }

    private String codeTag(UUID account, String code) {
        return seal.tag("accounts/recovery-code", account, code);
    }
}
