package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.accounts.SignInFixture.assertRefused;
import static org.noroshi.accounts.SignInFixture.bean;
import static org.noroshi.accounts.SignInFixture.network;
import static org.noroshi.accounts.SignInFixture.now;

import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.platform.ErrorTable;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.Roles;
import org.noroshi.platform.TooManyRequestsException;
import org.noroshi.platform.UnavailableException;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Rows;
import org.noroshi.testing.TestProvider;
import org.noroshi.testing.Transactions;

/** An identity provider in place of the password, and what it does not open. */
public interface ProviderScenarios {

    Set<String> OWNER = Group.ANALYST.roles();

    /** What is done while the server knows this provider. */
    interface Story {
        void happensWith(TestProvider provider) throws Exception;
    }

    private static void told(Story story) throws Exception {
        try (TestProvider provider = TestProvider.start()) {
            System.setProperty("noroshi.oidc-issuer", provider.issuer());
            System.setProperty("noroshi.oidc-client-id", TestProvider.CLIENT);
            System.setProperty("noroshi.oidc-client-secret", TestProvider.SECRET);
            assertThat(bean(ProviderSettings.class).problems()).isEmpty();
            story.happensWith(provider);
        } finally {
            System.clearProperty("noroshi.oidc-issuer");
            System.clearProperty("noroshi.oidc-client-id");
            System.clearProperty("noroshi.oidc-client-secret");
        }
    }

    private static Arrival arrival(Departure there, String query) {
        return new Arrival(there.cookie(), query, network(), "Firefox/140.0 Windows");
    }

    private static SignedIn signIn(TestProvider provider, String subject) {
        Departure there = bean(ProviderSignIn.class).depart("/board");
        return bean(ProviderSignIn.class).signIn(arrival(there, provider.letsIn(there.address(), subject)));
    }

    private static void bind(TestProvider provider, UUID account, String subject) throws Exception {
        As.account(account, OWNER, () -> {
            Departure there = bean(OwnProvider.class).depart();
            bean(OwnProvider.class).bind(arrival(there, provider.letsIn(there.address(), subject)));
            return null;
        });
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private static String authentication(SignedIn in) {
        return bean(Sessions.class).find(in.cookie()).orElseThrow().authentication();
    }

    private static int mails(Class<? extends OwnerMail> type, UUID account) throws Exception {
        return SecondFactorScenarios.letters(type, account).size();
    }

    private static boolean isBound(UUID account) {
        return bean(ProviderBindings.class).has(account);
    }

    private static long count(String table) {
        return (long) Rows.of("select count(*) as n from " + table).get(0).get("n");
    }

    @Test
    @Tag("A17-1")
    default void withoutAProviderNothingLeadsToOne() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        assertThat(bean(ProviderSignIn.class).label(Locale.JAPANESE)).isEmpty();
        assertThatThrownBy(() -> bean(ProviderSignIn.class).depart(null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bean(ProviderSignIn.class).signIn(new Arrival("", "code=1", network(), "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.account(
                        who.account(), OWNER, () -> bean(OwnProvider.class).depart()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-3")
    default void anOwnerBindsTheAccountAndSignsInByTheProvider() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject));
            bind(provider, who.account(), subject);
            assertThat(mails(ProviderBoundMail.class, who.account())).isEqualTo(1);

            SignedIn in = signIn(provider, subject);
            assertThat(in.step()).isEqualTo(SignedIn.Step.NONE);
            assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                    .isEqualTo(who.account());
            assertThat(authentication(in)).as("for the trail").isEqualTo("provider");
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject.toUpperCase(Locale.ROOT)));
        });
    }

    @Test
    @Tag("A17-4")
    default void whatTheProviderSaysIsNoFreshProof() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            SignedIn in = signIn(provider, subject);
            bean(ViewerOfRequest.class)
                    .session(
                            bean(Sessions.class).find(in.cookie()).orElseThrow().session());
            assertThatThrownBy(() -> As.longSignedIn(who.account(), OWNER, () -> {
                        bean(OwnProvider.class).remove(network());
                        return null;
                    }))
                    .isInstanceOf(NotConfirmedException.class);
            assertThat(isBound(who.account())).isTrue();
        });
    }

    @Test
    @Tag("A17-3")
    default void bindingAsksForAFreshProofAndAnAccountOfOnesOwn() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            StaffFixture.Member other = StaffFixture.active(Group.ANALYST);
            assertThatThrownBy(() -> As.longSignedIn(
                            who.account(), OWNER, () -> bean(OwnProvider.class).depart()))
                    .isInstanceOf(NotConfirmedException.class);
            assertThatThrownBy(() -> bean(OwnProvider.class).depart()).isInstanceOf(EJBAccessException.class);

            Departure there = As.account(
                    other.account(), OWNER, () -> bean(OwnProvider.class).depart());
            String query = provider.letsIn(there.address(), subject());
            assertRefused(
                    AccountsError.PROVIDER_LAPSED,
                    () -> As.account(who.account(), OWNER, () -> {
                        bean(OwnProvider.class).bind(arrival(there, query));
                        return null;
                    }));
            assertThat(isBound(who.account())).isFalse();
            assertThat(isBound(other.account())).isFalse();
        });
    }

    @Test
    @Tag("A17-3")
    default void aVisitServesItsOwnErrandOnceAndInTime() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            Departure toBind = As.account(
                    who.account(), OWNER, () -> bean(OwnProvider.class).depart());
            Arrival bound = arrival(toBind, provider.letsIn(toBind.address(), subject));
            assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                    .signIn(bound));
            As.account(who.account(), OWNER, () -> {
                bean(OwnProvider.class).bind(bound);
                return null;
            });

            Departure there = bean(ProviderSignIn.class).depart("/board");
            Arrival good = arrival(there, provider.letsIn(there.address(), subject));
            assertThat(bean(ProviderSignIn.class).errand(there.cookie()))
                    .isEqualTo(new ProviderErrand(false, "/board"));
            assertRefused(
                    AccountsError.PROVIDER_LAPSED,
                    () -> At.time(now().plus(ProviderVisits.LENGTH).plusSeconds(1), () -> bean(ProviderSignIn.class)
                            .signIn(arrival(there, good.query()))));
            assertThat(bean(ProviderSignIn.class).signIn(good).cookie()).isNotBlank();
            assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                    .signIn(good));
            assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                    .signIn(arrival(there, provider.letsIn(there.address(), subject))));
        });
    }

    @Test
    @Tag("A17-3")
    default void theAnswerForAnotherBrowserOpensNothingInThisOne() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            Departure there = bean(ProviderSignIn.class).depart(null);
            Departure another = bean(ProviderSignIn.class).depart(null);
            String query = provider.letsIn(there.address(), subject);
            assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                    .signIn(arrival(another, query)));
            assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                    .signIn(new Arrival("", query, network(), "")));
        });
    }

    @Test
    @Tag("A17-1")
    default void anIdentityBelongsToOneAccountAndAnAccountToOneIdentity() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            StaffFixture.Member other = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            assertRefused(AccountsError.PROVIDER_TAKEN, () -> bind(provider, other.account(), subject));
            assertRefused(AccountsError.PROVIDER_TAKEN, () -> bind(provider, who.account(), subject()));
            assertThat(isBound(other.account())).isFalse();
            assertThat(mails(ProviderBoundMail.class, other.account())).isZero();
            assertThat(bean(Sessions.class)
                            .find(signIn(provider, subject).cookie())
                            .orElseThrow()
                            .account())
                    .isEqualTo(who.account());
        });
    }

    @Test
    @Tag("A17-1")
    default void nobodyGetsAnAccountOrARightByTheProvider() throws Exception {
        told(provider -> {
            long accounts = count("account");
            long bindings = count("provider_binding");
            provider.says(said -> said.claim("email", "chief@desk.example.jp")
                    .claim("groups", List.of("CHIEF"))
                    .claim("preferred_username", "chief"));
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, "chief@desk.example.jp"));
            assertThat(count("account")).isEqualTo(accounts);
            assertThat(count("provider_binding")).isEqualTo(bindings);
        });
    }

    @Test
    @Tag("A17-1")
    default void whoTakesTheBindingAwayIsToldAndComesInByThePasswordAlone() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            assertThat(As.account(
                            who.account(), OWNER, () -> bean(OwnProvider.class).view(Locale.ENGLISH)))
                    .isEqualTo(new ProviderView(true, "the identity provider", true));
            remove(who.account());
            remove(who.account());
            assertThat(mails(ProviderRemovedMail.class, who.account())).isEqualTo(1);
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject));
            assertThat(SeatFixture.signIn(who.mail()).cookie()).isNotBlank();
            bind(provider, who.account(), subject);
            assertThat(signIn(provider, subject).cookie()).isNotBlank();
        });
    }

    private static void remove(UUID account) throws Exception {
        As.account(account, OWNER, () -> {
            bean(OwnProvider.class).remove(network());
            return null;
        });
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    default void theSecondFactorIsAskedForWhateverTheProviderHasAskedFor() throws Exception {
        told(provider -> {
            SecondFactorScenarios.Secured who = SecondFactorScenarios.officer();
            String subject = subject();
            bind(provider, who.account(), subject);
            provider.says(
                    said -> said.claim("amr", List.of("pwd", "otp", "mfa")).claim("acr", "high"));
            SignedIn halfWay = signIn(provider, subject);
            assertThat(halfWay.step()).isEqualTo(SignedIn.Step.CODE);
            assertThat(bean(Sessions.class).find(halfWay.cookie())).isEmpty();
            SignedIn in = bean(SignIn.class)
                    .giveCode(new GiveCode(halfWay.cookie(), who.code(0), network(), "Firefox/140.0 Windows"));
            assertThat(authentication(in)).isEqualTo("provider+code");
        });
    }

    @Test
    @Tag("A17-3")
    default void aFrozenAccountLooksLikeNoneAndComesBackUnbound() throws Exception {
        told(provider -> {
            LeakScenarios.Ward ward = LeakScenarios.Ward.open("kuro");
            String subject = subject();
            bind(provider, ward.account(), subject);
            As.longSignedIn(ward.account(), Group.USER.roles(), () -> {
                bean(LeakReporting.class).reportOwn();
                return null;
            });
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject));
            assertThat(isBound(ward.account()))
                    .as("whoever has the ID may have bound it")
                    .isFalse();
        });
    }

    @Test
    @Tag("A03")
    default void anEndedAccountLooksLikeNone() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> {
                bean(Staff.class).end(who.account());
                return null;
            });
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject));
            assertThat(isBound(who.account())).isFalse();
        });
    }

    /** Whatever removes the binding or does not: what has no password is opened by nothing. */
    @Test
    @Tag("A17-3")
    default void whatNoPasswordOpensTheProviderDoesNotOpen() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            Transactions.call(() -> {
                bean(Freezing.class)
                        .freeze(bean(Accounts.class).find(who.account()).orElseThrow(), LeakReport.By.OWNER, null);
                return null;
            });
            bean(ProviderBindings.class).bind(who.account(), new ProviderIdentity(provider.issuer(), subject));
            assertRefused(AccountsError.SIGN_IN_FAILED, () -> signIn(provider, subject));
        });
    }

    @Test
    @Tag("A14-1")
    default void anAccountThatSleepsIsNotWokenByTheProvider() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            Transactions.call(() -> {
                bean(Presence.class).mark(who.account(), now().minus(Duration.ofDays(400)));
                return null;
            });
            assertRefused(AccountsError.ASLEEP, () -> signIn(provider, subject));
        });
    }

    @Test
    @Tag("A11-2")
    default void aRestrictedHospitalGetsAsFarAsByPasswordAndNoFurther() throws Exception {
        told(provider -> {
            UUID contract = MembershipScenarios.member();
            UUID account = MemberAccountsScenarios.member(contract);
            String subject = subject();
            bind(provider, account, subject);
            As.account(UUID.randomUUID(), Set.of(Roles.SIGNED_IN, Roles.RESTRICT), () -> bean(Restrictions.class)
                    .suspendContract(RestrictionFixture.contract(
                            contract, Grade.ALL, RestrictionGround.A11_2_4, "確認のため", Optional.empty())));
            SignedIn in = signIn(provider, subject);
            assertThat(Transactions.call(() -> bean(Viewers.class).of(account).roles()))
                    .containsExactly(Roles.STANDING);
            assertThat(in.step())
                    .isEqualTo(SeatFixture.signIn(
                                    bean(Entrance.class).owner(account).mail())
                            .step());
        });
    }

    @Test
    @Tag("A16-3")
    default void aNewBrowserIsToldToTheOwnerAsAfterAPassword() throws Exception {
        told(provider -> {
            bean(Doorstep.class).note("203.0.113.9", "first browser");
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            signIn(provider, subject);
            assertThat(mails(NewDeviceMail.class, who.account())).isZero();
            bean(Doorstep.class).note("203.0.113.9", "another browser");
            signIn(provider, subject);
            assertThat(mails(NewDeviceMail.class, who.account())).isEqualTo(1);
        });
    }

    @Test
    @Tag("A18-04")
    default void badTriesMakeTheirNetworkWaitAndGoodOnesDoNot() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            String good = network();
            String bad = network();
            for (int i = 0; i < 21; i++) {
                assertRefused(AccountsError.PROVIDER_LAPSED, () -> bean(ProviderSignIn.class)
                        .signIn(new Arrival("nonsense", "code=1&state=2", bad, "")));
                Departure there = bean(ProviderSignIn.class).depart(null);
                bean(ProviderSignIn.class)
                        .signIn(new Arrival(
                                there.cookie(), provider.letsIn(there.address(), subject), good, "Firefox/140.0"));
            }
            Departure there = bean(ProviderSignIn.class).depart(null);
            String query = provider.letsIn(there.address(), subject);
            assertThatThrownBy(() -> bean(ProviderSignIn.class).signIn(new Arrival(there.cookie(), query, bad, "")))
                    .isInstanceOf(TooManyRequestsException.class);
            assertThat(bean(ProviderSignIn.class)
                            .signIn(new Arrival(there.cookie(), query, good, "Firefox/140.0"))
                            .cookie())
                    .isNotBlank();
        });
    }

    @Test
    @Tag("A17-3")
    default void whileTheProviderIsSilentThePasswordSignsIn() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            provider.breaks();
            assertThatThrownBy(() -> bean(ProviderSignIn.class).depart(null))
                    .isInstanceOfSatisfying(
                            UnavailableException.class,
                            e -> assertThat(ErrorTable.of(e).code()).isEqualTo(AccountsError.PROVIDER_SILENT));
            assertThat(bean(ProviderSignIn.class).label(Locale.JAPANESE)).isPresent();
            assertThat(SeatFixture.signIn(who.mail()).cookie()).isNotBlank();
        });
    }

    @Test
    @Tag("A18-05")
    default void theTablesTellNeitherWhoIsKnownThereNorAsWhom() throws Exception {
        told(provider -> {
            StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
            String subject = subject();
            bind(provider, who.account(), subject);
            Departure there = bean(ProviderSignIn.class).depart(null);
            String query = provider.letsIn(there.address(), subject);
            bean(ProviderSignIn.class).signIn(arrival(there, query));
            String state = query.replaceFirst(".*state=", "").replaceFirst("&.*", "");
            assertThat(Rows.of("select identity_tag, account_tag, sealed from provider_binding"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("identity_tag") + "|" + row.get("account_tag") + "|"
                                    + new String((byte[]) row.get("sealed"), StandardCharsets.ISO_8859_1))
                            .doesNotContain(subject)
                            .doesNotContain(provider.issuer())
                            .doesNotContain(who.account().toString()));
            assertThat(Rows.of("select tag from provider_visit"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.toString()).doesNotContain(state));
            assertThat(Rows.of("select tag from provider_visit where extract(minute from kept_until) <> 0"))
                    .as("to the hour")
                    .isEmpty();
        });
    }
}
