package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.Grade;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.RestrictionFixture;
import org.noroshi.membership.RestrictionGround;
import org.noroshi.membership.Restrictions;
import org.noroshi.membership.SeatHolder;
import org.noroshi.membership.Seats;
import org.noroshi.membership.Standings;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NoroshiException;
import org.noroshi.platform.Outbox;
import org.noroshi.platform.Roles;
import org.noroshi.terms.PublishedTerms;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** A hospital's users: from the seat to the board, and out again. */
public interface MemberAccountsScenarios {

    UUID OFFICER_WHO_RESTRICTS = UUID.randomUUID();

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T> T officer(Callable<T> step) throws Exception {
        return As.account(OFFICER_WHO_RESTRICTS, Set.of(Roles.SIGNED_IN, Roles.RESTRICT), step);
    }

    static SeatHolder liaison(UUID contract) throws Exception {
        return Transactions.call(() -> bean(Seats.class).holders(contract)).stream()
                .filter(SeatHolder::liaison)
                .findFirst()
                .orElseThrow();
    }

    private static UUID accountOf(SeatHolder holder) throws Exception {
        return Transactions.call(
                () -> bean(Accounts.class).ofSeat(holder.seat()).orElseThrow().id());
    }

    private static Letter idNotice(UUID account) throws Exception {
        return Transactions.call(
                () -> bean(IdNotice.class).letters(idPayload(account)).get(0));
    }

    private static JsonObject idPayload(UUID account) {
        return Json.createObjectBuilder().add("account", account.toString()).build();
    }

    /** A liaison whose notice the worker has not delivered and will not, because this test has it in hand. */
    private static UUID accountWhoseNoticeIsOnItsWay() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID account = accountOf(liaison(MembershipScenarios.admitted()));
            for (Map<String, Object> row : Rows.of(
                    "select id from outbox where payload = ?",
                    idPayload(account).toString())) {
                UUID message = (UUID) row.get("id");
                if (Transactions.call(() -> bean(Outbox.class).claim(message, Duration.ofHours(1)))) {
                    return account;
                }
            }
        }
        throw new AssertionError("the worker was always faster");
    }

    private static List<OneTimeLink> links(UUID account) throws Exception {
        return Transactions.call(() -> bean(OneTimeLinks.class).ofAccount(account));
    }

    private static List<Letter> activationMails(UUID link) throws Exception {
        return Transactions.call(() -> bean(ActivationLink.class)
                .letters(Json.createObjectBuilder().add("link", link.toString()).build()));
    }

    private static SignedIn activate(UUID account) throws Exception {
        String token = activationMails(links(account).get(0).id())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", "");
        return bean(Activation.class)
                .setPassword(new SetPassword(
                        token, AccountsScenarios.PASSWORD, AccountsScenarios.PASSWORD, "192.0.2.9", "Edg/1 Windows"));
    }

    private static SignedIn signIn(SeatHolder holder, String password) {
        return bean(SignIn.class).signIn(new SignInRequest(holder.mail(), password, "198.51.100.7", ""));
    }

    private static void acknowledge(UUID account) throws Exception {
        As.account(account, Set.of(Roles.SIGNED_IN), () -> {
            PublishedTerms terms = bean(Acknowledgement.class).current();
            bean(Acknowledgement.class).acknowledge(terms.versionId(), terms.hash(), "192.0.2.9");
            return null;
        });
    }

    static UUID member(UUID contract) throws Exception {
        UUID account = accountOf(liaison(contract));
        activate(account);
        acknowledge(account);
        return account;
    }

    static Viewer viewer(UUID account) throws Exception {
        return Transactions.call(() -> bean(Viewers.class).of(account));
    }

    @Test
    @Tag("A05-2")
    @Tag("A07")
    default void theLiaisonsIdNoticeFormsTheContractAndOnlyThenAnybodyGetsALink() throws Exception {
        UUID contract = MembershipScenarios.admitted();
        SeatHolder liaison = liaison(contract);
        UUID account = accountOf(liaison);
        assertThat(links(account)).as("before the notice").isEmpty();
        Letter notice = idNotice(account);
        assertThat(notice.address()).isEqualTo(liaison.mail());
        assertThat(notice.values().get("userId")).matches("nrs-[2-9a-z]{6}");

        Transactions.call(() -> {
            bean(IdNotice.class)
                    .delivered(idPayload(account), notice, bean(Clock.class).instant());
            return null;
        });

        assertThat(Transactions.call(() -> bean(Standings.class).of(liaison.seat()))
                        .contractInForce())
                .isTrue();
        for (SeatHolder holder : Transactions.call(() -> bean(Seats.class).holders(contract))) {
            assertThat(links(accountOf(holder))).as(holder.mail()).hasSize(1);
        }
    }

    @Test
    @Tag("A05-2")
    default void aNoticeThatComesBackLeavesEverybodyOutside() throws Exception {
        UUID account = accountWhoseNoticeIsOnItsWay();
        Letter notice = idNotice(account);
        Transactions.call(() -> {
            bean(IdNotice.class).undeliverable(idPayload(account), notice, "550 5.1.1");
            return null;
        });
        assertThat(viewer(account).isNobody()).isTrue();
        assertThat(Transactions.call(() -> bean(PasswordLink.class)
                        .letters(Json.createObjectBuilder()
                                .add("link", UUID.randomUUID().toString())
                                .add("name", bean(Invitations.class).sealedName(notice.address()))
                                .build())))
                .as("nor by asking for a link")
                .isEmpty();
    }

    @Test
    @Tag("A03")
    @Tag("A14-2")
    default void aUserReadsTheTermsBeforeAnythingElse() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = liaison(contract);
        UUID account = accountOf(liaison);
        assertThat(activate(account).termsFirst()).isTrue();
        assertThat(viewer(account).roles()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.SECURE, Roles.STANDING);
        assertThat(bean(Recipients.class).of(account))
                .as("nor is told anything")
                .isEmpty();

        acknowledge(account);

        Viewer viewer = viewer(account);
        assertThat(viewer.roles()).isEqualTo(Group.LIAISON.roles());
        assertThat(viewer.organisation()).contains(liaison.organisation());
        assertThat(viewer.seat()).contains(liaison.seat());
        assertThat(bean(Recipients.class).of(account))
                .contains(new Recipient(account, liaison.mail(), liaison.language()));
        assertThat(signIn(liaison, AccountsScenarios.PASSWORD).termsFirst()).isFalse();
    }

    @Test
    @Tag("A03")
    @Tag("A11-2")
    default void aSuspendedHospitalIsOutAtTheNextRequestAndToldSoByTheRightPasswordOnly() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = member(contract);
        SeatHolder liaison = liaison(contract);
        NewToken token = As.account(account, Group.LIAISON.roles(), () -> bean(AccessTokens.class)
                .make(new MakeToken(
                        "監視",
                        TokenPurpose.OWN_DEFENCE,
                        java.time.LocalDate.ofInstant(bean(Clock.class).instant(), java.time.ZoneOffset.UTC)
                                .plusDays(3))));
        assertThat(bean(AccessTokenReader.class).viewer(token.secret())).isPresent();

        UUID restriction = officer(() -> bean(Restrictions.class)
                .suspendContract(RestrictionFixture.contract(
                        contract, Grade.ALL, RestrictionGround.A11_2_2, "目的外の利用", Optional.empty())));

        assertThat(viewer(account).roles()).containsExactly(Roles.STANDING);
        assertThat(bean(AccessTokenReader.class).viewer(token.secret())).isEmpty();
        assertThat(bean(Recipients.class).of(account)).isEmpty();
        assertThat(signIn(liaison, AccountsScenarios.PASSWORD).termsFirst())
                .as("in, to see why")
                .isFalse();
        assertThat(codeOf(() -> signIn(liaison, "not the password"))).isEqualTo(AccountsError.SIGN_IN_FAILED);

        officer(() -> {
            bean(Restrictions.class).lift(restriction, "解消した");
            return null;
        });
        assertThat(viewer(account).may(Roles.POST)).isTrue();
    }

    @Test
    @Tag("A11-2")
    default void aGradeTakesAwayWhatItSaysFromOneUserAlone() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = member(contract);
        officer(() -> bean(Restrictions.class)
                .suspendUser(RestrictionFixture.user(
                        liaison(contract).seat(),
                        Grade.NO_POSTING,
                        RestrictionGround.A11_2_4,
                        "確認中",
                        Optional.empty())));
        assertThat(viewer(account).roles()).contains(Roles.READ).doesNotContain(Roles.POST);
    }

    private static org.noroshi.platform.ErrorCode codeOf(Callable<?> step) {
        try {
            step.call();
        } catch (NoroshiException e) {
            return e.code();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was let in");
    }

    @Test
    default void anAddressOfAUserIsNoAddressOfStaff() throws Exception {
        UUID contract = MembershipScenarios.member();
        SeatHolder liaison = liaison(contract);
        assertThatThrownBy(() -> As.account(UUID.randomUUID(), Set.of(Roles.MANAGE_STAFF), () -> bean(Staff.class)
                        .invite(new InviteStaff(
                                "職員",
                                liaison.mail(),
                                Group.ANALYST,
                                java.time.LocalDate.ofInstant(bean(Clock.class).instant(), java.time.ZoneOffset.UTC)
                                        .plusDays(3),
                                java.util.Locale.JAPANESE))))
                .isInstanceOf(NoroshiException.class);
    }

    @Test
    @Tag("A05-2")
    default void aReturnedIdNoticeUndoesTheContractUntilAPasswordIsSet() throws Exception {
        UUID contract = MembershipScenarios.admitted();
        SeatHolder liaison = liaison(contract);
        UUID account = accountOf(liaison);
        Letter notice = idNotice(account);
        Transactions.call(() -> {
            bean(IdNotice.class)
                    .delivered(idPayload(account), notice, bean(Clock.class).instant());
            return null;
        });

        assertThat(returnedTo(account, "somebody else")).isFalse();
        assertThat(inForce(liaison)).isTrue();
        assertThat(returnedTo(account, account.toString())).isTrue();
        assertThat(inForce(liaison)).isFalse();

        UUID other = MembershipScenarios.member();
        UUID active = member(other);
        assertThat(returnedTo(active, active.toString())).isTrue();
        assertThat(inForce(liaison(other))).as("its receiver is here").isTrue();
    }

    private static boolean returnedTo(UUID account, String recipient) throws Exception {
        return Transactions.call(() -> bean(IdNotice.class).returned(idPayload(account), recipient::equals, "5.1.1"));
    }

    private static boolean inForce(SeatHolder holder) throws Exception {
        return Transactions.call(() -> bean(Standings.class).of(holder.seat())).contractInForce();
    }

    @Test
    @Tag("A14-1")
    default void anAccountThatNobodyUsesSleepsUntilItsOwnerComesByAMailedLink() throws Exception {
        UUID contract = MembershipScenarios.member();
        UUID account = member(contract);
        SeatHolder liaison = liaison(contract);
        java.time.Instant now = bean(Clock.class).instant();
        lastHere(account, now.minus(java.time.Duration.ofDays(130)));
        assertThat(dormantMails(account)).hasSize(1);
        signIn(liaison, AccountsScenarios.PASSWORD);
        assertThat(dormantMails(account)).as("has been here again").isEmpty();

        lastHere(account, now.minus(java.time.Duration.ofDays(220)));
        assertThat(codeOf(() -> signIn(liaison, AccountsScenarios.PASSWORD))).isEqualTo(AccountsError.ASLEEP);
        assertThat(codeOf(() -> signIn(liaison, "not the password")))
                .as("only who knows the password is told")
                .isEqualTo(AccountsError.SIGN_IN_FAILED);
        assertThat(Transactions.call(() -> bean(Seats.class).holders(contract)))
                .as("the place stays taken")
                .extracting(SeatHolder::seat)
                .contains(liaison.seat());

        UUID link = UUID.randomUUID();
        String token = Transactions.call(() -> bean(PasswordLink.class)
                .letters(Json.createObjectBuilder()
                        .add("link", link.toString())
                        .add("name", bean(Invitations.class).sealedName(liaison.mail()))
                        .build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
        bean(Activation.class)
                .setPassword(new SetPassword(
                        token, AccountsScenarios.PASSWORD, AccountsScenarios.PASSWORD, "192.0.2.9", "Edg/1 Windows"));
        assertThat(signIn(liaison, AccountsScenarios.PASSWORD).cookie()).isNotBlank();
    }

    private static void lastHere(UUID account, java.time.Instant at) throws Exception {
        Transactions.call(() -> {
            bean(Presence.class).mark(account, at);
            return null;
        });
    }

    private static List<Letter> dormantMails(UUID account) throws Exception {
        return Transactions.call(() -> bean(DormantMail.class).letters(idPayload(account)));
    }
}
