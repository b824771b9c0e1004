package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.accounts.SignInFixture.assertRefused;
import static org.noroshi.accounts.SignInFixture.bean;
import static org.noroshi.accounts.SignInFixture.network;

import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NoroshiException;
import org.noroshi.platform.RefusedException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.testing.As;
import org.noroshi.testing.Transactions;

/** Who gets in, how, and who does not. */
public interface AccountsScenarios {

    String PASSWORD = "rakuda to tsuki no hashi";

    private static LocalDate inAMonth() {
        return LocalDate.ofInstant(bean(Clock.class).instant().plus(Duration.ofDays(30)), java.time.ZoneOffset.UTC);
    }

    private static String mail() {
        return "u" + UUID.randomUUID().toString().replace("-", "") + "@desk.example.jp";
    }

    private static UUID invited(Group group, String mail) throws Exception {
        return As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> bean(Staff.class)
                .invite(new InviteStaff("見本 花子", mail, group, inAMonth(), Locale.JAPANESE)));
    }

    /** The token in the newest activation mail of the account. */
    private static String mailedToken(UUID account) throws Exception {
        return Transactions.call(() -> {
            UUID link = bean(OneTimeLinks.class).ofAccount(account).get(0).id();
            List<Letter> letters = bean(ActivationLink.class)
                    .letters(Json.createObjectBuilder()
                            .add("link", link.toString())
                            .build());
            return letters.get(0).values().get("link").replaceFirst(".*token=", "");
        });
    }

    private static UUID active(Group group, String mail) throws Exception {
        UUID account = invited(group, mail);
        setPassword(mailedToken(account), PASSWORD);
        return account;
    }

    private static SignedIn setPassword(String token, String password) {
        return bean(Activation.class).setPassword(new SetPassword(token, password, password, network(), "Firefox/1"));
    }

    private static SignedIn signIn(String name, String password, String network) {
        return bean(SignIn.class).signIn(new SignInRequest(name, password, network, "Firefox/140.0 Windows"));
    }

    @Test
    default void theServerIsWiredAsItMustBe() {
        assertThat(bean(SecurityWiring.class).problems()).isEmpty();
        assertThatThrownBy(() -> bean(Staff.class).list()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("A07")
    default void anInvitedOfficerSetsAPasswordOnceAndIsIn() throws Exception {
        String mail = mail();
        UUID account = invited(Group.SECRETARIAT, mail);
        String token = mailedToken(account);
        assertThat(bean(Viewers.class).of(account).isNobody()).as("before").isTrue();
        assertThat(bean(Activation.class).invitation(token).orElseThrow().firstPassword())
                .isTrue();

        SignedIn in = setPassword(token, PASSWORD);

        assertThat(in.termsFirst()).isFalse();
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                .isEqualTo(account);
        assertThat(bean(Viewers.class).of(account).roles()).contains(Roles.DESK, Roles.ADMIT);
        assertThat(bean(Activation.class).invitation(token)).isEmpty();
        assertRefused(AccountsError.LINK_INVALID, () -> setPassword(token, PASSWORD));
        assertThat(signIn(mail.toUpperCase(Locale.ROOT), PASSWORD, network()).cookie())
                .isNotEqualTo(in.cookie());
    }

    @Test
    @Tag("A07")
    default void theSecretOfALinkIsInNoRowAndTheIdIsInAnotherMail() throws Exception {
        UUID account = invited(Group.ANALYST, mail());
        Letter id = Transactions.call(() -> bean(IdNotice.class)
                .letters(Json.createObjectBuilder()
                        .add("account", account.toString())
                        .build())
                .get(0));
        Letter link = Transactions.call(() -> bean(ActivationLink.class)
                .letters(Json.createObjectBuilder()
                        .add(
                                "link",
                                bean(OneTimeLinks.class)
                                        .ofAccount(account)
                                        .get(0)
                                        .id()
                                        .toString())
                        .build())
                .get(0));
        String userId = id.values().get("userId");
        assertThat(userId).startsWith("nrs-");
        assertThat(link.values().values()).noneMatch(value -> value.contains(userId));
        assertThat(id.values().values()).noneMatch(value -> value.contains("token="));
    }

    @Test
    @Tag("A07")
    default void aPasswordThatIsNotTakenLeavesTheLinkUsable() throws Exception {
        String token = mailedToken(invited(Group.ANALYST, mail()));
        assertThatThrownBy(() -> setPassword(token, "qwertyqwerty")).isInstanceOf(InvalidInputException.class);
        assertThat(setPassword(token, PASSWORD).cookie()).hasSize(43);
    }

    @Test
    @Tag("A07")
    default void aNewLinkTakesTheOldOneBack() throws Exception {
        UUID account = invited(Group.ANALYST, mail());
        String first = mailedToken(account);
        As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> {
            bean(Staff.class).sendLinkAgain(account);
            return null;
        });
        assertRefused(AccountsError.LINK_INVALID, () -> setPassword(first, PASSWORD));
        assertThat(setPassword(mailedToken(account), PASSWORD).cookie()).isNotBlank();
    }

    @Test
    @Tag("A18-04")
    default void unknownNamesAndWrongPasswordsAnswerAlikeAndInLikeTime() throws Exception {
        String mail = mail();
        active(Group.SECRETARIAT, mail);
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(mail, "not the password", network()));
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(mail(), "not the password", network()));
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn("x".repeat(1_000_000), "y", network()));
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(mail, "y".repeat(1_000_000), network()));

        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            known.add(nanosOfRefusal(mail));
            unknown.add(nanosOfRefusal(mail()));
        }
        double ratio = (double) Collections.min(known) / Collections.min(unknown);
        assertThat(ratio).as("time for a known name by time for an unknown one").isBetween(0.2, 5.0);
    }

    private static long nanosOfRefusal(String name) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> signIn(name, "not the password", network())).isInstanceOf(NoroshiException.class);
        return System.nanoTime() - start;
    }

    @Test
    @Tag("A18-04")
    default void wrongTriesMeetAGrowingWaitThatAMailedLinkLeadsPast() throws Exception {
        String mail = mail();
        UUID account = active(Group.SECRETARIAT, mail);
        for (int i = 0; i < 5; i++) {
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(mail, "not the password", network()));
        }
        assertThatThrownBy(() -> signIn(mail, PASSWORD, network()))
                .as("even the right one, so that the wait tells nothing")
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        e -> assertThat(e.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2)));

        String another = "another " + PASSWORD;
        String token = Transactions.call(() -> bean(PasswordLink.class)
                .letters(Json.createObjectBuilder()
                        .add("link", UUID.randomUUID().toString())
                        .add("name", bean(Invitations.class).sealedName(mail))
                        .build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
        SignedIn in = setPassword(token, another);
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                .isEqualTo(account);
        assertThat(signIn(mail, another, network()).cookie()).isNotBlank();
    }

    @Test
    @Tag("A18-04")
    default void anUnknownNameMeetsTheSameWait() {
        String nobody = mail();
        for (int i = 0; i < 5; i++) {
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(nobody, "not the password", network()));
        }
        assertThatThrownBy(() -> signIn(nobody, PASSWORD, network())).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    @Tag("A18-04")
    default void goodTriesAreNotHeldAgainstTheirNetworkAndBadOnesAre() {
        Tries tries = bean(Tries.class);
        ClientNetwork good = ClientNetwork.of(network());
        ClientNetwork bad = ClientNetwork.of(network());
        for (int i = 0; i < 21; i++) {
            Map<String, WaitPolicy> tried = tries.ofSignIn(mail(), good);
            tries.charge(tried);
            tries.succeeded(tried);
            tries.charge(tries.ofSignIn(mail(), bad));
        }
        tries.charge(tries.ofSignIn(mail(), good));
        assertThatThrownBy(() -> tries.charge(tries.ofSignIn(mail(), bad)))
                .as("whatever the name")
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    @Tag("A18-04")
    default void manyTriesAtOnceGainNothing() throws Exception {
        Tries tries = bean(Tries.class);
        String name = mail();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> looked = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                looked.add(pool.submit(() -> isLookedAt(tries, name)));
            }
            int count = 0;
            for (Future<Boolean> each : looked) {
                count += each.get() ? 1 : 0;
            }
            assertThat(count).isBetween(1, 5);
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isLookedAt(Tries tries, String name) {
        try {
            tries.charge(tries.ofSignIn(name, ClientNetwork.of(network())));
            return true;
        } catch (TooManyRequestsException tooEarly) {
            return false;
        }
    }

    @Test
    @Tag("A17-3")
    default void anotherPasswordEndsEverySession() throws Exception {
        String mail = mail();
        UUID account = active(Group.ANALYST, mail);
        String elsewhere = signIn(mail, PASSWORD, network()).cookie();
        SignedIn here = As.account(account, Group.ANALYST.roles(), () -> bean(OwnAccount.class)
                .changePassword(new ChangePassword(
                        PASSWORD, "tsuki no " + PASSWORD, "tsuki no " + PASSWORD, network(), "Chrome/1")));
        assertThat(bean(Sessions.class).find(elsewhere)).isEmpty();
        assertThat(bean(Sessions.class).find(here.cookie())).isPresent();
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(mail, PASSWORD, network()));
    }

    @Test
    @Tag("A17-1")
    default void oneSeesAndEndsTheOwnSessionsOnly() throws Exception {
        String mail = mail();
        UUID account = active(Group.ANALYST, mail);
        String cookie = signIn(mail, PASSWORD, network()).cookie();
        UUID other = active(Group.ANALYST, mail());
        List<SessionCard> cards = As.account(
                account, Group.ANALYST.roles(), () -> bean(OwnAccount.class).sessions());
        assertThat(cards).extracting(SessionCard::browser).contains("Firefox / Windows");
        UUID session = bean(Sessions.class).find(cookie).orElseThrow().session();
        As.account(other, Group.ANALYST.roles(), () -> {
            bean(OwnAccount.class).endSession(session);
            return null;
        });
        assertThat(bean(Sessions.class).find(cookie)).as("not somebody else's").isPresent();
        As.account(account, Group.ANALYST.roles(), () -> {
            bean(OwnAccount.class).endSession(session);
            return null;
        });
        assertThat(bean(Sessions.class).find(cookie)).isEmpty();
    }

    @Test
    @Tag("A03")
    default void anEndedAccountIsOutAtOnceWithSessionsAndTokens() throws Exception {
        UUID account = invited(Group.ANALYST, mail());
        String cookie = setPassword(mailedToken(account), PASSWORD).cookie();
        NewToken token = As.account(account, Group.ANALYST.roles(), () -> bean(AccessTokens.class)
                .make(new MakeToken("監視", TokenPurpose.OWN_DEFENCE, inAMonth())));
        assertThat(bean(AccessTokenReader.class).viewer(token.secret())).isPresent();
        As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> {
            bean(Staff.class).end(account);
            return null;
        });
        assertThat(bean(Sessions.class).find(cookie)).isEmpty();
        assertThat(bean(AccessTokenReader.class).viewer(token.secret())).isEmpty();
        assertThat(bean(Viewers.class).of(account)).isEqualTo(Viewer.nobody());
        assertThat(bean(Recipients.class).of(account)).isEmpty();
    }

    @Test
    @Tag("A15")
    default void aTokenReadsAndWritesOnTheBoardAndNothingElse() throws Exception {
        UUID account = active(Group.CHIEF, mail());
        NewToken token = As.account(account, Group.CHIEF.roles(), () -> bean(AccessTokens.class)
                .make(new MakeToken("監視", TokenPurpose.COMMON_DEFENCE, inAMonth())));
        assertThat(token.secret()).startsWith("noroshi_");
        assertThat(bean(AccessTokenReader.class)
                        .viewer(token.secret())
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder(Roles.READ, Roles.POST);
        assertThat(As.account(account, Group.CHIEF.roles(), () -> bean(AccessTokens.class)
                        .list()))
                .extracting(TokenCard::purpose)
                .containsExactly(TokenPurpose.COMMON_DEFENCE);
        UUID other = active(Group.CHIEF, mail());
        assertThatThrownBy(() -> As.account(other, Group.CHIEF.roles(), () -> {
                    bean(AccessTokens.class).revoke(token.card().token());
                    return null;
                }))
                .isInstanceOf(NoroshiException.class);
        As.account(account, Group.CHIEF.roles(), () -> {
            bean(AccessTokens.class).revoke(token.card().token());
            return null;
        });
        assertThat(bean(AccessTokenReader.class).viewer(token.secret())).isEmpty();
    }

    @Test
    default void anAddressThatIsTakenIsRefusedForStaff() throws Exception {
        String mail = mail();
        invited(Group.ANALYST, mail);
        assertRefusedField("mail", () -> invited(Group.ANALYST, mail));
        assertRefusedField("group", () -> invited(Group.LIAISON, mail()));
    }

    private static void assertRefusedField(String field, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                .extracting(InvalidInputException.Problem::field)
                .containsExactly(field));
    }

    @Test
    default void nobodyEndsTheOwnAccountSoThatAChiefIsLeft() throws Exception {
        UUID chief = active(Group.CHIEF, mail());
        assertRefused(
                AccountsError.OWN_ACCOUNT,
                () -> As.account(chief, Group.CHIEF.roles(), () -> {
                    bean(Staff.class).end(chief);
                    return null;
                }));
    }

    @Test
    default void theSetUpCodeMakesOneChiefAndIsUsedUp() throws Exception {
        String code = SetUpCode.next(Secrets.random());
        Transactions.call(() -> {
            bean(SetUpCodes.class).replace(new SetUpCode(code, bean(Clock.class).instant()));
            return null;
        });
        assertThat(bean(SetUp.class).isOpen()).isTrue();
        assertRefusedField("code", () -> bean(SetUp.class).makeChief(chief("WRONG")));
        assertRefusedField("repeated", () -> bean(SetUp.class)
                .makeChief(new MakeChief(
                        code, "責任者", mail(), inAMonth(), PASSWORD, "x", Locale.JAPANESE, network(), null)));
        SignedIn in = bean(SetUp.class).makeChief(chief(code));
        UUID account = bean(Sessions.class).find(in.cookie()).orElseThrow().account();
        assertThat(bean(Viewers.class).of(account).group()).isEqualTo(Group.CHIEF);
        assertThat(bean(SetUp.class).isOpen()).isFalse();
        assertRefused(AccountsError.SET_UP_DONE, () -> bean(SetUp.class).makeChief(chief(code)));
    }

    private static MakeChief chief(String code) {
        return new MakeChief(
                code, "責任者", mail(), inAMonth(), PASSWORD, PASSWORD, Locale.JAPANESE, network(), "Firefox/1");
    }

    @Test
    @Tag("A18-05")
    default void theSessionTableDoesNotTellWhoIsSignedIn() throws Exception {
        String mail = mail();
        UUID account = active(Group.ANALYST, mail);
        String cookie = signIn(mail, PASSWORD, network()).cookie();
        LoginSession row = Transactions.call(
                () -> bean(LoginSessions.class).byCookie(Secrets.hash(cookie)).orElseThrow());
        String sealed = new String(row.sealed(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain(account.toString()).doesNotContain(mail);
        assertThat(Map.of("id", row.id(), "ends", row.endsAt()).toString()).doesNotContain(account.toString());
    }

    @Test
    @Tag("A18-04")
    default void askingForALinkLooksTheSameForEverybody() throws Exception {
        String mail = mail();
        active(Group.ANALYST, mail);
        String network = network();
        bean(Activation.class).requestLink(mail, network);
        bean(Activation.class).requestLink(mail(), network);
        assertThat(Transactions.call(() -> bean(PasswordLink.class)
                        .letters(Json.createObjectBuilder()
                                .add("link", UUID.randomUUID().toString())
                                .add("name", bean(Invitations.class).sealedName(mail()))
                                .build())))
                .isEmpty();
    }

    @Test
    default void aSessionThatIsSignedOutIsOver() throws Exception {
        String cookie = setPassword(mailedToken(invited(Group.ANALYST, mail())), PASSWORD)
                .cookie();
        bean(SignIn.class).signOut(cookie);
        assertThat(bean(Sessions.class).find(cookie)).isEmpty();
        bean(SignIn.class).signOut(cookie);
    }

    @Test
    default void anExpectedRefusalRollsBackAndKeepsItsKind() {
        assertThatThrownBy(() -> setPassword("x".repeat(65), PASSWORD)).isInstanceOf(RefusedException.class);
    }
}
