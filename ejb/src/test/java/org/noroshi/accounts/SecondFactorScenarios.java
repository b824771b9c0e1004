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
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.SeatScenarios;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.Letter;
import org.noroshi.platform.LiveSetting;
import org.noroshi.platform.LiveSettings;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.ProposalCard;
import org.noroshi.platform.ProposalError;
import org.noroshi.platform.Proposals;
import org.noroshi.platform.Roles;
import org.noroshi.platform.SettingStep;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What a password alone no longer opens, and how people who lose things come in again. */
public interface SecondFactorScenarios {

    Set<String> OFFICER_ROLES = Group.SECRETARIAT.roles();

    /** Somebody with an authenticator: whose, its secret, and the sheet of codes. */
    record Secured(UUID account, String mail, String secret, List<String> sheet) {

        /** What the app shows, this many steps from now. */
        String code(int later) {
            return OneTimeCode.at(secret, OneTimeCode.step(now()) + later);
        }
    }

    /** Sets an authenticator up with the code of the step before, so that those of now and later are unused. */
    static Secured secured(UUID account, String mail, Set<String> roles) throws Exception {
        return As.account(account, roles, () -> {
            SecondFactorOffer offer = bean(OwnSecondFactor.class).offer();
            String secret = offer.secret().replace(" ", "");
            return new Secured(account, mail, secret, setByTheCodeBefore(offer, secret));
        });
    }

    private static List<String> setByTheCodeBefore(SecondFactorOffer offer, String secret) {
        long step = OneTimeCode.step(now());
        String code = OneTimeCode.at(secret, step - 1);
        try {
            return bean(OwnSecondFactor.class).set(new SetSecondFactor(offer.sealed(), code, network()));
        } catch (InvalidInputException tooOld) {
            if (OneTimeCode.step(now()) == step) {
                throw tooOld;
            }
            return setByTheCodeBefore(offer, secret);
        }
    }

    static Secured officer() throws Exception {
        StaffFixture.Member member = StaffFixture.active(Group.SECRETARIAT);
        return secured(member.account(), member.mail(), OFFICER_ROLES);
    }

    /** Tells the story while this many people must have a second factor. */
    static <T> T demanding(int demand, Callable<T> story) throws Exception {
        LiveSettings settings = bean(LiveSettings.class);
        LiveSetting setting = bean(SecondFactorSettings.class).liveSettings().get(0);
        demand(settings, setting, demand);
        try {
            return story.call();
        } finally {
            demand(settings, setting, 0);
        }
    }

    private static void demand(LiveSettings settings, LiveSetting setting, int demand) throws Exception {
        As.account(
                UUID.randomUUID(),
                Set.of(Roles.CONFIGURE),
                () -> Transactions.call(() -> {
                    int step = settings.history(setting).stream()
                            .findFirst()
                            .map(SettingStep::step)
                            .orElse(0);
                    settings.change(setting, step, Integer.toString(demand), "test", Optional.empty());
                    return null;
                }));
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    default void thePasswordAloneLeadsHalfWayAndTheCodeInOnce() throws Exception {
        Secured who = officer();
        SignedIn halfWay = password(who.mail());
        assertThat(halfWay.step()).isEqualTo(SignedIn.Step.CODE);
        assertThat(bean(Sessions.class).find(halfWay.cookie())).isEmpty();

        assertWrong(AccountsError.CODE_WRONG, () -> code(halfWay, "000000".equals(who.code(0)) ? "111111" : "000000"));
        String shown = who.code(0);
        SignedIn in = code(halfWay, shown);
        assertThat(in.step()).isEqualTo(SignedIn.Step.NONE);
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                .isEqualTo(who.account());
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().authentication())
                .as("for the trail")
                .isEqualTo("password+code");
        assertWrong(AccountsError.CODE_WRONG, () -> code(password(who.mail()), shown));
        assertThat(code(password(who.mail()), who.code(1)).cookie()).isNotBlank();
    }

    @Test
    @Tag("A17-1")
    default void aRecoveryCodeStandsInOnceAndANewSheetTakesTheOldOnesPlace() throws Exception {
        Secured who = officer();
        assertThat(who.sheet()).hasSize(RecoveryCode.SHEET);
        SignedIn in = code(
                password(who.mail()),
                who.sheet().get(0).toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().authentication())
                .isEqualTo("password+recovery");
        assertWrong(
                AccountsError.CODE_WRONG,
                () -> code(password(who.mail()), who.sheet().get(0)));
        assertThat(As.account(who.account(), OFFICER_ROLES, () -> bean(OwnSecondFactor.class)
                        .view()))
                .isEqualTo(new SecondFactorView(
                        bean(Entrance.class).owner(who.account()).userId(),
                        true,
                        List.of(),
                        true,
                        false,
                        RecoveryCode.SHEET - 1));

        List<String> anew = As.account(
                who.account(), OFFICER_ROLES, () -> bean(OwnSecondFactor.class).newCodes());
        assertWrong(
                AccountsError.CODE_WRONG,
                () -> code(password(who.mail()), who.sheet().get(1)));
        assertThat(code(password(who.mail()), anew.get(1)).cookie()).isNotBlank();
        Secured other = officer();
        assertWrong(AccountsError.CODE_WRONG, () -> code(password(other.mail()), anew.get(2)));
    }

    @Test
    @Tag("A17-1")
    @Tag("A18-04")
    default void aMailedLinkLeadsPastThePasswordAndNotPastTheCode() throws Exception {
        Secured who = officer();
        String token = Transactions.call(() -> bean(PasswordLink.class)
                .letters(Json.createObjectBuilder()
                        .add("link", UUID.randomUUID().toString())
                        .add("name", bean(Invitations.class).sealedName(who.mail()))
                        .build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
        String another = "another " + AccountsScenarios.PASSWORD;
        SignedIn halfWay =
                bean(Activation.class).setPassword(new SetPassword(token, another, another, network(), "Firefox/1"));
        assertThat(halfWay.step()).isEqualTo(SignedIn.Step.CODE);
        assertThat(bean(Sessions.class).find(halfWay.cookie())).isEmpty();
        SignedIn in = code(halfWay, who.code(0));
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().authentication())
                .isEqualTo("link+code");
    }

    @Test
    @Tag("A14-1")
    default void anAccountThatSleepsIsWokenByLinkAndCodeAndNotByPasswordAndCode() throws Exception {
        Secured who = officer();
        Transactions.call(() -> {
            bean(Presence.class).mark(who.account(), now().minus(Duration.ofDays(400)));
            return null;
        });
        assertRefused(AccountsError.ASLEEP, () -> password(who.mail()));
        String token = Transactions.call(() -> bean(PasswordLink.class)
                .letters(Json.createObjectBuilder()
                        .add("link", UUID.randomUUID().toString())
                        .add("name", bean(Invitations.class).sealedName(who.mail()))
                        .build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
        SignedIn halfWay = bean(Activation.class)
                .setPassword(new SetPassword(
                        token, AccountsScenarios.PASSWORD, AccountsScenarios.PASSWORD, network(), "Firefox/1"));
        assertThat(Transactions.call(() -> bean(Presence.class).isAsleep(who.account())))
                .as("the link alone does not wake it")
                .isTrue();
        assertThat(code(halfWay, who.code(0)).step()).isEqualTo(SignedIn.Step.NONE);
        assertThat(Transactions.call(() -> bean(Presence.class).isAsleep(who.account())))
                .isFalse();
    }

    @Test
    @Tag("A18-04")
    default void wrongCodesMeetAGrowingWaitThatTheRightPasswordDoesNotShorten() throws Exception {
        Secured who = officer();
        String wrong = "000000".equals(who.code(0)) || "000000".equals(who.code(1)) ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            SignedIn halfWay = password(who.mail());
            assertWrong(AccountsError.CODE_WRONG, () -> code(halfWay, wrong));
        }
        SignedIn halfWay = password(who.mail());
        assertThatThrownBy(() -> code(halfWay, who.code(0))).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    @Tag("A17-1")
    default void whatWasGotForAPasswordIsWorthNothingWithAnotherOneAndAfterTenMinutes() throws Exception {
        Secured who = officer();
        SignedIn halfWay = password(who.mail());
        Instant got = now();
        assertThat(At.time(got.plus(HalfWay.LENGTH).minusSeconds(1), () -> bean(SignIn.class)
                        .secondStep(halfWay.cookie())))
                .contains(new SecondStep(true, false));
        assertThat(At.time(got.plus(HalfWay.LENGTH).plusSeconds(1), () -> bean(SignIn.class)
                        .secondStep(halfWay.cookie())))
                .isEmpty();
        String another = "another " + AccountsScenarios.PASSWORD;
        As.account(who.account(), OFFICER_ROLES, () -> bean(OwnAccount.class)
                .changePassword(
                        new ChangePassword(AccountsScenarios.PASSWORD, another, another, network(), "Chrome/1")));
        assertRefused(AccountsError.SIGN_IN_LAPSED, () -> code(halfWay, who.code(0)));
        assertRefused(
                AccountsError.SIGN_IN_LAPSED,
                () -> code(new SignedIn("nonsense", SignedIn.Step.CODE, java.util.Locale.JAPANESE), who.code(1)));
    }

    @Test
    @Tag("A17-4")
    default void ofManyWithTheSameCodeOneComesIn() throws Exception {
        Secured who = officer();
        SignedIn halfWay = password(who.mail());
        String shown = who.code(0);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tries.add(pool.submit(() -> isIn(halfWay, shown)));
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

    private static boolean isIn(SignedIn halfWay, String shown) {
        try {
            return !code(halfWay, shown).cookie().isEmpty();
        } catch (InvalidInputException usedAlready) {
            return false;
        }
    }

    @Test
    @Tag("A17-1")
    default void whoMustHaveOneIsLedToSetItUpAndMayDoNothingElse() throws Exception {
        StaffFixture.Member member = StaffFixture.active(Group.ANALYST);
        Secured who = demanding(2, () -> {
            assertThat(bean(Viewers.class).of(member.account()).roles()).containsExactly(Roles.SECURE);
            assertThat(bean(Recipients.class).of(member.account()))
                    .as("mails go on")
                    .isPresent();
            SignedIn in = bean(SignIn.class)
                    .signIn(new SignInRequest(member.mail(), AccountsScenarios.PASSWORD, network(), "Firefox/1"));
            assertThat(in.step()).isEqualTo(SignedIn.Step.SECOND_FACTOR);
            Secured done = secured(member.account(), member.mail(), Set.of(Roles.SECURE));
            assertThat(bean(Viewers.class).of(member.account()).roles()).isEqualTo(Group.ANALYST.roles());
            assertRefused(
                    AccountsError.SECOND_FACTOR_DEMANDED,
                    () -> As.account(member.account(), Group.ANALYST.roles(), () -> {
                        bean(OwnSecondFactor.class).remove();
                        return null;
                    }));
            return done;
        });
        As.account(who.account(), Group.ANALYST.roles(), () -> {
            bean(OwnSecondFactor.class).remove();
            return null;
        });
        assertThat(password(who.mail()).step()).as("nobody demands it any more").isEqualTo(SignedIn.Step.NONE);
    }

    @Test
    @Tag("A17-4")
    default void aFreshProofIsTheCodeAsWellAsThePasswordAndEachCodeProvesOnce() throws Exception {
        Secured who = officer();
        SignedIn in = code(password(who.mail()), who.code(0));
        UUID session = bean(Sessions.class).find(in.cookie()).orElseThrow().session();
        bean(ViewerOfRequest.class).session(session);
        bean(Sessions.class).prove(session, new Proof(Proof.Means.PASSWORD, now().minus(Duration.ofMinutes(11))));
        assertThatThrownBy(
                        () -> longAfter(who, () -> bean(OwnSecondFactor.class).newCodes()))
                .isInstanceOf(NotConfirmedException.class);
        assertWrong(AccountsError.CODE_WRONG, () -> confirm(who, who.code(0)));
        confirm(who, who.code(1));
        assertThat(longAfter(who, () -> bean(OwnSecondFactor.class).newCodes())).hasSize(RecoveryCode.SHEET);
        bean(Sessions.class).prove(session, new Proof(Proof.Means.PASSWORD, now().minus(Duration.ofMinutes(11))));
        confirm(who, AccountsScenarios.PASSWORD);
        assertThat(longAfter(who, () -> bean(OwnSecondFactor.class).newCodes())).hasSize(RecoveryCode.SHEET);
    }

    private static <T> T longAfter(Secured who, Callable<T> step) throws Exception {
        return As.longSignedIn(who.account(), OFFICER_ROLES, step);
    }

    private static void confirm(Secured who, String proof) throws Exception {
        longAfter(who, () -> {
            bean(Confirmation.class).confirm(new ConfirmIdentity(proof, network()));
            return null;
        });
    }

    @Test
    @Tag("A17-1")
    default void anAuthenticatorIsTakenWithItsOwnCodeOnlyAndWithAFreshProof() throws Exception {
        StaffFixture.Member member = StaffFixture.active(Group.ANALYST);
        StaffFixture.Member other = StaffFixture.active(Group.ANALYST);
        SecondFactorOffer offer = As.account(member.account(), Group.ANALYST.roles(), () -> bean(OwnSecondFactor.class)
                .offer());
        String right = OneTimeCode.at(offer.secret().replace(" ", ""), OneTimeCode.step(now()));
        String wrong = "000000".equals(right) ? "111111" : "000000";
        SetSecondFactor good = new SetSecondFactor(offer.sealed(), right, network());
        assertWrong(
                AccountsError.CODE_OF_OTHER_APP,
                () -> As.account(member.account(), Group.ANALYST.roles(), () -> bean(OwnSecondFactor.class)
                        .set(new SetSecondFactor(offer.sealed(), wrong, network()))));
        assertWrong(
                AccountsError.CODE_OF_OTHER_APP,
                () -> As.account(other.account(), Group.ANALYST.roles(), () -> bean(OwnSecondFactor.class)
                        .set(good)));
        assertThatThrownBy(
                        () -> As.longSignedIn(member.account(), Group.ANALYST.roles(), () -> bean(OwnSecondFactor.class)
                                .set(good)))
                .isInstanceOf(NotConfirmedException.class);
        assertThat(bean(SecondFactors.class).has(member.account())).isFalse();
    }

    @Test
    @Tag("A17-1")
    default void theLiaisonTakesALostOneAwayFromAColleagueOfTheOwnHospitalAndFromNobodyElse() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID liaison =
                SeatFixture.accountOf(MemberAccountsScenarios.liaison(contract).seat());
        UUID own = MemberAccountsScenarios.liaison(contract).seat();
        UUID seat = SeatScenarios.admittedColleague(contract, "shiro");
        UUID account = SeatFixture.activated(seat);
        secured(account, "", Group.USER.roles());
        UUID stranger = SeatScenarios.memberWithLiaison();
        UUID strangersSeat = MemberAccountsScenarios.liaison(stranger).seat();

        for (UUID notTheirs : List.of(own, strangersSeat, UUID.randomUUID())) {
            assertThatThrownBy(() -> reset(liaison, notTheirs)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> As.longSignedIn(liaison, Group.LIAISON.roles(), () -> {
                    bean(Colleagues.class).resetSecondFactor(seat);
                    return null;
                }))
                .isInstanceOf(NotConfirmedException.class);
        int before = mails(SecondFactorRemovedMail.class, account);
        reset(liaison, seat);
        assertThat(bean(SecondFactors.class).has(account)).isFalse();
        assertThat(mails(SecondFactorRemovedMail.class, account)).isEqualTo(before + 1);
        assertRefused(AccountsError.SECOND_FACTOR_MISSING, () -> reset(liaison, seat));
    }

    private static void reset(UUID liaison, UUID seat) throws Exception {
        As.account(liaison, Group.LIAISON.roles(), () -> {
            bean(Colleagues.class).resetSecondFactor(seat);
            return null;
        });
    }

    private static int mails(Class<? extends OwnerMail> type, UUID account) throws Exception {
        return letters(type, account).size();
    }

    /** Letters of this kind that lie in the outbox for the owner of this account. */
    static List<Letter> letters(Class<? extends OwnerMail> type, UUID account) throws Exception {
        OwnerMail handler = bean(type);
        List<Letter> found = new ArrayList<>();
        for (var row : Rows.of(
                "select cast(payload as varchar(4000)) as payload from outbox where kind = ?", handler.kind())) {
            JsonObject payload = Json.createReader(new StringReader((String) row.get("payload")))
                    .readObject();
            Transactions.call(() -> handler.letters(payload)).stream()
                    .filter(letter -> letter.recipient().equals(account.toString()))
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    @Tag("A17-1")
    default void twoOfficersTakeALostOneAwayAndNeitherOfThemIsItsOwner() throws Exception {
        Secured who = officer();
        UUID first = StaffFixture.active(Group.SECRETARIAT).account();
        UUID second = StaffFixture.active(Group.CHIEF).account();
        assertRefused(
                AccountsError.OWN_ACCOUNT,
                () -> As.account(who.account(), OFFICER_ROLES, () -> bean(AccountDesk.class)
                        .proposeReset(who.account(), "なくした")));
        UUID proposal = As.account(
                first, OFFICER_ROLES, () -> bean(AccountDesk.class).proposeReset(who.account(), "電話で本人と確認した"));
        assertThat(bean(SecondFactors.class).has(who.account()))
                .as("one alone changes nothing")
                .isTrue();
        assertRefused(ProposalError.SECOND_IS_FIRST, () -> agree(first, proposal));
        assertRefused(AccountsError.OWN_ACCOUNT, () -> agree(who.account(), proposal));
        SignedIn elsewhere = code(password(who.mail()), who.code(0));
        agree(second, proposal);
        assertThat(bean(SecondFactors.class).has(who.account())).isFalse();
        assertThat(bean(Sessions.class).find(elsewhere.cookie())).isEmpty();
        assertThat(mails(SecondFactorRemovedMail.class, who.account())).isEqualTo(1);
        assertThat(password(who.mail()).step()).isEqualTo(SignedIn.Step.NONE);
    }

    /** The other officer agrees. */
    static void agree(UUID officer, UUID proposal) throws Exception {
        As.account(
                officer,
                Group.CHIEF.roles(),
                () -> Transactions.call(() -> {
                    ProposalCard card = bean(Proposals.class).find(proposal);
                    bean(Proposals.class).agree(proposal, card.version());
                    return null;
                }));
    }

    @Test
    @Tag("A18-05")
    @Tag("A17-1")
    default void theTablesTellNeitherSecretsNorWhoHasThem() throws Exception {
        Secured who = officer();
        List<String> dump = new ArrayList<>();
        for (String query : List.of(
                "select tag as a, sealed as b from second_factor",
                "select code_tag as a, account_tag as b from recovery_code")) {
            Rows.of(query).forEach(row -> row.values()
                    .forEach(value -> dump.add(
                            value instanceof byte[] bytes
                                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                                    : value.toString())));
        }
        assertThat(dump).isNotEmpty();
        List<String> secrets = new ArrayList<>(who.sheet());
        who.sheet().forEach(code -> secrets.add(code.replace("-", "")));
        secrets.add(who.secret());
        secrets.add(who.account().toString());
        for (String secret : secrets) {
            assertThat(dump).noneMatch(value -> value.contains(secret));
        }
    }
}
