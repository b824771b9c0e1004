package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.accounts.SignInFixture.assertRefused;
import static org.noroshi.accounts.SignInFixture.assertWrong;
import static org.noroshi.accounts.SignInFixture.bean;
import static org.noroshi.accounts.SignInFixture.code;
import static org.noroshi.accounts.SignInFixture.network;
import static org.noroshi.accounts.SignInFixture.now;
import static org.noroshi.accounts.SignInFixture.password;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Settings;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;

/** What a passkey opens beside the password, and what it does not. */
public interface PasskeyScenarios {

    Set<String> ROLES = Group.SECRETARIAT.roles();

    /** Somebody with a passkey: whose, the device, and the sheet of codes. */
    record Keyed(UUID account, String mail, SoftDevice device, List<String> sheet) {}

    private static SoftDevice device() {
        return new SoftDevice(bean(Settings.class).publicUrl().toString());
    }

    /** Comes with the cookie, as the filter before each page would have noted it. */
    private static UUID come(String cookie) {
        UUID session = bean(Sessions.class).find(cookie).orElseThrow().session();
        bean(ViewerOfRequest.class).session(session);
        return session;
    }

    private static List<String> add(UUID account, SoftDevice device, String name) throws Exception {
        return As.account(account, ROLES, () -> {
            String answer = device.make(bean(OwnPasskeys.class).offer());
            return bean(OwnPasskeys.class).add(new AddPasskey(name, answer));
        });
    }

    /** Signed in at this moment with a passkey of the own. */
    private static Keyed keyed(SoftDevice device) throws Exception {
        StaffFixture.Member member = StaffFixture.active(Group.SECRETARIAT);
        come(member.cookie());
        return new Keyed(member.account(), member.mail(), device, add(member.account(), device, "情報室のノート"));
    }

    private static SecondFactorView view(UUID account) throws Exception {
        return As.account(account, ROLES, () -> bean(OwnSecondFactor.class).view());
    }

    private static SignedIn give(SignedIn halfWay, String answer) {
        return bean(SignIn.class).givePasskey(new GivePasskey(halfWay.cookie(), answer, network(), "Firefox/140.0"));
    }

    private static String offered(SignedIn halfWay) {
        return bean(SignIn.class).offerPasskey(halfWay.cookie());
    }

    private static void remove(UUID account, UUID passkey) throws Exception {
        As.account(account, ROLES, () -> {
            bean(OwnPasskeys.class).remove(passkey);
            return null;
        });
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    default void afterThePasswordThePasskeyLeadsInAndTheOwnerSeesWhen() throws Exception {
        Keyed who = keyed(device().counting(1));
        assertThat(who.sheet()).as("with the first second factor").hasSize(RecoveryCode.SHEET);
        assertThat(SecondFactorScenarios.letters(PasskeyAddedMail.class, who.account()))
                .hasSize(1);
        SignedIn halfWay = password(who.mail());
        assertThat(halfWay.step()).isEqualTo(SignedIn.Step.CODE);
        assertThat(bean(SignIn.class).secondStep(halfWay.cookie())).contains(new SecondStep(false, true));
        assertThat(view(who.account()).passkeys()).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("情報室のノート");
            assertThat(card.added()).isEqualTo(Days.of(now()));
            assertThat(card.lastUsed()).isNull();
        });

        SignedIn in = give(halfWay, who.device().prove(offered(halfWay)));
        assertThat(in.step()).isEqualTo(SignedIn.Step.NONE);
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                .isEqualTo(who.account());
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().authentication())
                .as("for the trail")
                .isEqualTo("password+passkey");
        assertThat(view(who.account()).passkeys().get(0).lastUsed()).isEqualTo(Days.of(now()));
        assertThat(code(password(who.mail()), who.sheet().get(0)).cookie())
                .as("a recovery code stands in")
                .isNotBlank();
    }

    @Test
    @Tag("A17-4")
    default void anAnswerCountsOnceAndOnlyWhereAndForWhatItWasAsked() throws Exception {
        Keyed who = keyed(device());
        SignedIn halfWay = password(who.mail());
        String answer = who.device().prove(offered(halfWay));
        SignedIn other = password(who.mail());
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(other, answer));
        assertThat(give(halfWay, answer).cookie()).isNotBlank();
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(halfWay, answer));

        String late = who.device().prove(offered(halfWay));
        assertThat(At.time(now().plus(PasskeyChallenges.LENGTH).minusSeconds(70), () -> give(halfWay, late)
                        .cookie()))
                .isNotBlank();
        String nobodysChallenge = who.device().answer(Secrets.next(), "webauthn.get", null);
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(password(who.mail()), nobodysChallenge));
        SignedIn half = password(who.mail());
        String toAdd =
                As.account(who.account(), ROLES, () -> bean(OwnPasskeys.class).offer());
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(half, who.device().prove(toAdd)));
    }

    @Test
    @Tag("A17-4")
    default void aChallengeIsSpentByAWrongAnswer() throws Exception {
        Keyed who = keyed(device());
        SignedIn halfWay = password(who.mail());
        String options = offered(halfWay);
        String wrong = who.device().with(0).prove(options);
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(halfWay, wrong));
        String right = who.device().with(SoftDevice.PRESENT).prove(options);
        assertWrong(AccountsError.PASSKEY_WRONG, () -> give(halfWay, right));
        assertThat(give(halfWay, who.device().prove(offered(halfWay))).cookie()).isNotBlank();
    }

    @Test
    @Tag("A17-4")
    default void ofManyWithTheSameAnswerOneComesIn() throws Exception {
        Keyed who = keyed(device());
        SignedIn halfWay = password(who.mail());
        String answer = who.device().prove(offered(halfWay));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tries.add(pool.submit(() -> isIn(halfWay, answer)));
            }
            int in = 0;
            for (Future<Boolean> each : tries) {
                in += each.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isIn(SignedIn halfWay, String answer) {
        try {
            return !give(halfWay, answer).cookie().isEmpty();
        } catch (InvalidInputException usedAlready) {
            return false;
        }
    }

    @Test
    @Tag("A17-4")
    default void aPasskeyOpensItsOwnersAccountAtThisAddressAndNothingElse() throws Exception {
        Keyed who = keyed(device());
        Keyed other = keyed(device());
        SignedIn halfWay = password(who.mail());
        assertWrong(
                AccountsError.PASSKEY_WRONG, () -> give(halfWay, other.device().prove(offered(halfWay))));
        assertWrong(
                AccountsError.PASSKEY_WRONG,
                () -> give(
                        halfWay,
                        who.device().at("https://evil.example", "localhost").prove(offered(halfWay))));
        assertRefused(AccountsError.SIGN_IN_LAPSED, () -> bean(SignIn.class).offerPasskey("nonsense"));
        assertThat(bean(SignIn.class).secondStep("nonsense")).isEmpty();
    }

    @Test
    @Tag("A17-4")
    default void aDeviceWhoseCounterWentBackIsRefusedAndTheOtherFactorsGoOn() throws Exception {
        Keyed who = keyed(device().counting(10));
        SignedIn halfWay = password(who.mail());
        assertThat(give(halfWay, who.device().prove(offered(halfWay))).cookie()).isNotBlank();
        SignedIn again = password(who.mail());
        assertWrong(
                AccountsError.PASSKEY_WRONG,
                () -> give(again, who.device().counting(7).prove(offered(again))));
        assertThat(code(again, who.sheet().get(0)).cookie()).isNotBlank();
    }

    @Test
    @Tag("A18-04")
    default void wrongPasskeysMeetTheWaitOfWrongCodes() throws Exception {
        Keyed who = keyed(device());
        for (int i = 0; i < 5; i++) {
            SignedIn halfWay = password(who.mail());
            assertWrong(AccountsError.PASSKEY_WRONG, () -> give(halfWay, "{}"));
        }
        SignedIn halfWay = password(who.mail());
        String answer = who.device().prove(offered(halfWay));
        assertThatThrownBy(() -> give(halfWay, answer)).isInstanceOf(TooManyRequestsException.class);
        assertThatThrownBy(() -> code(halfWay, who.sheet().get(0))).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    @Tag("A17-1")
    default void aPasskeyIsAddedWithAFreshProofInTheSessionThatAskedForIt() throws Exception {
        StaffFixture.Member member = StaffFixture.active(Group.SECRETARIAT);
        UUID session = come(member.cookie());
        SoftDevice device = device();
        String answer = device.make(As.account(
                member.account(), ROLES, () -> bean(OwnPasskeys.class).offer()));
        bean(Sessions.class).prove(session, new Proof(Proof.Means.PASSWORD, now().minus(Duration.ofMinutes(11))));
        assertThatThrownBy(() -> As.longSignedIn(
                        member.account(), ROLES, () -> bean(OwnPasskeys.class).add(new AddPasskey("a", answer))))
                .isInstanceOf(NotConfirmedException.class);
        come(password(member.mail()).cookie());
        assertWrong(
                AccountsError.PASSKEY_NOT_MADE,
                () -> As.account(
                        member.account(), ROLES, () -> bean(OwnPasskeys.class).add(new AddPasskey("a", answer))));
        bean(ViewerOfRequest.class).session(session);
        assertThat(As.account(
                        member.account(), ROLES, () -> bean(OwnPasskeys.class).add(new AddPasskey("a", answer))))
                .hasSize(RecoveryCode.SHEET);
        assertWrong(
                AccountsError.PASSKEY_NOT_MADE,
                () -> As.account(
                        member.account(), ROLES, () -> bean(OwnPasskeys.class).add(new AddPasskey("b", answer))));
        assertRefused(AccountsError.PASSKEY_KNOWN, () -> add(member.account(), device, "b"));
        assertThat(view(member.account()).passkeys()).hasSize(1);
    }

    @Test
    @Tag("A17-1")
    default void appAndPasskeysStandBesideEachOtherAndTheCodesGoWithTheLast() throws Exception {
        Keyed who = keyed(device());
        assertThat(add(who.account(), device(), "鍵束のキー"))
                .as("the sheet there is stays good")
                .isEmpty();
        SecondFactorScenarios.Secured app = SecondFactorScenarios.secured(who.account(), who.mail(), ROLES);
        assertThat(app.sheet()).isEmpty();
        SecondFactorView three = view(who.account());
        assertThat(three.app()).isTrue();
        assertThat(three.passkeys()).hasSize(2);
        assertThat(three.codesLeft()).isEqualTo(RecoveryCode.SHEET);
        assertThat(code(password(who.mail()), app.code(0)).cookie()).isNotBlank();

        Keyed other = keyed(device());
        UUID notTheirs = view(other.account()).passkeys().get(0).passkey();
        assertThatThrownBy(() -> remove(who.account(), notTheirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.account(
                        who.account(), ROLES, () -> bean(OwnPasskeys.class).find(notTheirs)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.longSignedIn(who.account(), ROLES, () -> {
                    bean(ViewerOfRequest.class).session(UUID.randomUUID());
                    bean(OwnPasskeys.class).remove(three.passkeys().get(0).passkey());
                    return null;
                }))
                .isInstanceOf(NotConfirmedException.class);
        remove(who.account(), three.passkeys().get(0).passkey());
        As.account(who.account(), ROLES, () -> {
            bean(OwnSecondFactor.class).remove();
            return null;
        });
        SecondFactorView one = view(who.account());
        assertThat(one.app()).isFalse();
        assertThat(one.passkeys()).hasSize(1);
        assertThat(one.codesLeft()).isEqualTo(RecoveryCode.SHEET);
        assertThat(SecondFactorScenarios.letters(OneFactorRemovedMail.class, who.account()))
                .hasSize(2);
        assertThat(SecondFactorScenarios.letters(SecondFactorRemovedMail.class, who.account()))
                .isEmpty();

        remove(who.account(), one.passkeys().get(0).passkey());
        assertThat(view(who.account()).set()).isFalse();
        assertThat(view(who.account()).codesLeft()).isZero();
        assertThat(SecondFactorScenarios.letters(SecondFactorRemovedMail.class, who.account()))
                .hasSize(1);
        assertThat(password(who.mail()).step()).isEqualTo(SignedIn.Step.NONE);
    }

    @Test
    @Tag("A17-1")
    default void whoMustHaveASecondFactorHasOneWithAPasskeyAndKeepsTheLast() throws Exception {
        Keyed who = keyed(device());
        UUID only = view(who.account()).passkeys().get(0).passkey();
        SecondFactorScenarios.demanding(2, () -> {
            assertThat(bean(Viewers.class).of(who.account()).roles()).isEqualTo(ROLES);
            assertThat(view(who.account()).comesFirst()).isFalse();
            assertRefused(AccountsError.SECOND_FACTOR_DEMANDED, () -> remove(who.account(), only));
            add(who.account(), device(), "二つ目");
            remove(who.account(), only);
            return null;
        });
        assertThat(view(who.account()).passkeys()).extracting(PasskeyCard::name).containsExactly("二つ目");
    }

    @Test
    @Tag("A17-1")
    default void noAccountHasMoreThanTen() throws Exception {
        Keyed who = keyed(device());
        for (int i = 1; i < Passkeys.MOST; i++) {
            add(who.account(), device(), "端末" + i);
        }
        assertRefused(AccountsError.TOO_MANY_PASSKEYS, () -> add(who.account(), device(), "もう一つ"));
        assertThat(view(who.account()).passkeys()).hasSize(Passkeys.MOST);
    }

    @Test
    @Tag("A17-4")
    default void aPasskeyIsAFreshProofWhenItsDeviceKnowsWhoHoldsIt() throws Exception {
        Keyed who = keyed(device());
        SignedIn halfWay = password(who.mail());
        UUID session = come(give(halfWay, who.device().prove(offered(halfWay))).cookie());
        bean(Sessions.class).prove(session, new Proof(Proof.Means.PASSWORD, now().minus(Duration.ofMinutes(11))));
        assertThatThrownBy(() -> longAfter(who)).isInstanceOf(NotConfirmedException.class);
        assertWrong(AccountsError.PASSKEY_WRONG, () -> confirm(who, who.device().with(SoftDevice.PRESENT)));
        assertThatThrownBy(() -> longAfter(who)).isInstanceOf(NotConfirmedException.class);
        SoftDevice knowing = who.device().with(SoftDevice.PRESENT | SoftDevice.VERIFIED);
        confirm(who, knowing);
        assertThat(longAfter(who)).hasSize(RecoveryCode.SHEET);
        assertThat(bean(Sessions.class).proof(session).orElseThrow().means()).isEqualTo(Proof.Means.PASSKEY);
        String late = knowing.prove(As.longSignedIn(
                who.account(), ROLES, () -> bean(Confirmation.class).offer()));
        assertWrong(
                AccountsError.PASSKEY_WRONG,
                () -> At.time(now().plus(PasskeyChallenges.LENGTH), () -> {
                    answer(who, late);
                    return null;
                }));
    }

    private static List<String> longAfter(Keyed who) throws Exception {
        return As.longSignedIn(
                who.account(), ROLES, () -> bean(OwnSecondFactor.class).newCodes());
    }

    private static void confirm(Keyed who, SoftDevice device) throws Exception {
        answer(who, device.prove(As.longSignedIn(who.account(), ROLES, () -> bean(Confirmation.class)
                .offer())));
    }

    private static void answer(Keyed who, String answer) throws Exception {
        As.longSignedIn(who.account(), ROLES, () -> {
            bean(Confirmation.class).confirmByPasskey(new ConfirmByPasskey(answer, network()));
            return null;
        });
    }

    @Test
    @Tag("A17-1")
    default void whatTwoOfficersTakeAwayAreThePasskeysAsWell() throws Exception {
        Keyed who = keyed(device());
        UUID first = StaffFixture.active(Group.SECRETARIAT).account();
        UUID second = StaffFixture.active(Group.CHIEF).account();
        UUID proposal =
                As.account(first, ROLES, () -> bean(AccountDesk.class).proposeReset(who.account(), "電話で本人と確認した"));
        SecondFactorScenarios.agree(second, proposal);
        assertThat(view(who.account()).passkeys()).isEmpty();
        assertThat(view(who.account()).codesLeft()).isZero();
        assertThat(SecondFactorScenarios.letters(SecondFactorRemovedMail.class, who.account()))
                .hasSize(1);
        assertThat(password(who.mail()).step()).isEqualTo(SignedIn.Step.NONE);
    }

    @Test
    @Tag("A18-05")
    @Tag("A17-1")
    default void theTablesTellNeitherKeysNorNamesNorOwners() throws Exception {
        Keyed who = keyed(device());
        String options =
                As.account(who.account(), ROLES, () -> bean(OwnPasskeys.class).offer());
        var told = Json.createReader(new StringReader(options)).readObject();
        List<String> dump = new ArrayList<>();
        for (String query : List.of(
                "select cast(id as varchar(40)) as i, credential_tag as a, account_tag as b, sealed as c from passkey",
                "select tag as a from passkey_challenge")) {
            Rows.of(query).forEach(row -> row.values()
                    .forEach(value -> dump.add(
                            value instanceof byte[] bytes
                                    ? new String(bytes, StandardCharsets.UTF_8)
                                    : value.toString())));
        }
        assertThat(dump).hasSizeGreaterThan(4);
        for (String secret : List.of(
                who.account().toString(),
                "情報室のノート",
                told.getString("challenge"),
                told.getJsonObject("user").getString("id"),
                told.getJsonArray("excludeCredentials").getJsonObject(0).getString("id"))) {
            assertThat(dump).noneMatch(value -> value.contains(secret));
        }
    }
}
