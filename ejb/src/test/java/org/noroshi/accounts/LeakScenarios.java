package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.noroshi.accounts.SignInFixture.assertRefused;
import static org.noroshi.accounts.SignInFixture.bean;
import static org.noroshi.accounts.SignInFixture.network;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.SeatScenarios;
import org.noroshi.platform.Letter;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotFoundException;
import org.noroshi.platform.WorkItem;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** An ID may have leaked: everything stops at once, and its owner comes back with somebody's help. */
public interface LeakScenarios {

    /** A hospital with a liaison and a colleague, and what the colleague is in by. */
    record Ward(UUID liaison, UUID liaisonsSeat, UUID seat, UUID account, String mail, String cookie, String token) {

        static Ward open(String name) throws Exception {
            UUID contract = SeatScenarios.memberWithLiaison();
            UUID liaisonsSeat = MemberAccountsScenarios.liaison(contract).seat();
            UUID seat = SeatScenarios.admittedColleague(contract, name);
            UUID account = SeatFixture.activated(seat);
            String mail = bean(Entrance.class).owner(account).mail();
            String token = As.account(account, Group.USER.roles(), () -> bean(AccessTokens.class)
                    .make(new MakeToken("監視", TokenPurpose.OWN_DEFENCE, inAMonth()))
                    .secret());
            return new Ward(
                    SeatFixture.accountOf(liaisonsSeat),
                    liaisonsSeat,
                    seat,
                    account,
                    mail,
                    SeatFixture.signIn(mail).cookie(),
                    token);
        }

        <T> T asLiaison(Callable<T> step) throws Exception {
            return As.account(liaison, Group.LIAISON.roles(), step);
        }

        boolean isOpen() throws Exception {
            return bean(Sessions.class).find(cookie).isPresent()
                    || bean(AccessTokenReader.class).viewer(token).isPresent()
                    || bean(Recipients.class).of(account).isPresent()
                    || !Transactions.call(() -> bean(Viewers.class).of(account)).isNobody();
        }

        boolean isWhollyOpen() throws Exception {
            return bean(Sessions.class).find(cookie).isPresent()
                    && bean(AccessTokenReader.class).viewer(token).isPresent()
                    && bean(Recipients.class).of(account).isPresent();
        }
    }

    private static LocalDate inAMonth() {
        return LocalDate.ofInstant(bean(Clock.class).instant(), ZoneOffset.UTC).plusDays(30);
    }

    private static void reportOwn(UUID account) throws Exception {
        // a session that was stolen long ago may do that, too
        As.longSignedIn(account, Group.USER.roles(), () -> {
            bean(LeakReporting.class).reportOwn();
            return null;
        });
    }

    private static void confirm(Ward ward) throws Exception {
        ward.asLiaison(() -> {
            bean(Colleagues.class).confirm(ward.seat());
            return null;
        });
    }

    /** What stands in the newest link of the account, whatever it is for. */
    private static String tokenOf(UUID account) throws Exception {
        UUID link = Transactions.call(
                () -> bean(OneTimeLinks.class).ofAccount(account).get(0).id());
        return Transactions.call(() -> bean(ThawLink.class)
                .letters(Json.createObjectBuilder().add("link", link.toString()).build())
                .get(0)
                .values()
                .get("link")
                .replaceFirst(".*token=", ""));
    }

    private static List<Letter> asked(String name) throws Exception {
        return Transactions.call(() -> bean(PasswordLink.class)
                .letters(Json.createObjectBuilder()
                        .add("link", UUID.randomUUID().toString())
                        .add("name", bean(Invitations.class).sealedName(name))
                        .build()));
    }

    private static List<Letter> leakMails(String name) throws Exception {
        return Transactions.call(() -> bean(LeakLinks.class)
                .letters(Json.createObjectBuilder()
                        .add("link", UUID.randomUUID().toString())
                        .add("name", bean(Invitations.class).sealedName(name))
                        .build()));
    }

    private static SignedIn setPassword(String token, String password) {
        return bean(Activation.class).setPassword(new SetPassword(token, password, password, network(), "Firefox/1"));
    }

    @Test
    @Tag("A17-3")
    default void oneButtonStopsSessionsTokensAndQueuedMailsWithinFiveSeconds() throws Exception {
        Ward ward = Ward.open("rokuro");
        assertThat(ward.isWhollyOpen()).isTrue();
        Instant before = bean(Clock.class).instant();
        reportOwn(ward.account());
        assertThat(ward.isOpen()).isFalse();
        assertThat(Duration.between(before, bean(Clock.class).instant())).isLessThan(Duration.ofSeconds(5));
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> SeatFixture.signIn(ward.mail()));
        assertThat(asked(ward.mail()))
                .as("nor does a link for a password lead in")
                .isEmpty();
        assertThat(SecondFactorScenarios.letters(FrozenMail.class, ward.account()))
                .hasSize(1);
        assertThat(SecondFactorScenarios.letters(FrozenLiaisonMail.class, ward.liaison()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.values()).containsEntry("name", "見本 rokuro"));
        assertRefused(AccountsError.ACCOUNT_STATE, () -> reportOwn(ward.account()));
    }

    @Test
    @Tag("A17-3")
    @Tag("A08")
    default void aFrozenUserComesBackWithTheLiaisonsConfirmationAndAnotherPassword() throws Exception {
        Ward ward = Ward.open("shichiro");
        assertRefused(AccountsError.ACCOUNT_STATE, () -> confirm(ward));
        reportOwn(ward.account());
        assertThatThrownBy(() -> As.longSignedIn(ward.liaison(), Group.LIAISON.roles(), () -> {
                    bean(Colleagues.class).confirm(ward.seat());
                    return null;
                }))
                .isInstanceOf(NotConfirmedException.class);
        confirm(ward);
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> SeatFixture.signIn(ward.mail()));
        assertThat(asked(ward.mail())).as("a lost link can be asked for").hasSize(1);

        String another = "another " + AccountsScenarios.PASSWORD;
        SignedIn in = setPassword(tokenOf(ward.account()), another);
        assertThat(bean(Sessions.class).find(in.cookie()).orElseThrow().account())
                .isEqualTo(ward.account());
        assertThat(bean(Sessions.class).find(ward.cookie()))
                .as("earlier ones stay over")
                .isEmpty();
        assertThat(bean(AccessTokenReader.class).viewer(ward.token())).isEmpty();
        assertRefused(AccountsError.SIGN_IN_FAILED, () -> SeatFixture.signIn(ward.mail()));
        reportOwn(ward.account());
        assertThat(Transactions.call(() -> bean(Freezing.class).isConfirmed(ward.account())))
                .as("an old confirmation is worth nothing for a new report")
                .isFalse();
    }

    @Test
    @Tag("A17-3")
    default void aLinkFromBeforeTheReportLeadsNowhere() throws Exception {
        Ward ward = Ward.open("hachiro");
        String earlier = asked(ward.mail()).get(0).values().get("link").replaceFirst(".*token=", "");
        assertThat(bean(Activation.class).invitation(earlier)).isPresent();
        reportOwn(ward.account());
        assertThat(bean(Activation.class).invitation(earlier)).isEmpty();
        assertRefused(AccountsError.LINK_INVALID, () -> setPassword(earlier, "another " + AccountsScenarios.PASSWORD));
        confirm(ward);
        assertThat(bean(Activation.class).invitation(earlier)).isEmpty();
    }

    @Test
    @Tag("A17-3")
    default void whoCantSignInFreezesByAMailedLinkThatDoesNothingElse() throws Exception {
        Ward ward = Ward.open("kuro");
        bean(LeakReporting.class).requestLink(ward.mail(), network());
        bean(LeakReporting.class).requestLink("nobody@nowhere.example.jp", network());
        assertThat(leakMails("nobody@nowhere.example.jp")).isEmpty();
        Letter letter = leakMails(ward.mail()).get(0);
        assertThat(letter.address()).isEqualTo(ward.mail());
        String token = letter.values().get("link").replaceFirst(".*token=", "");
        assertThat(bean(Activation.class).invitation(token))
                .as("sets no password")
                .isEmpty();
        assertRefused(AccountsError.LINK_INVALID, () -> setPassword(token, "another " + AccountsScenarios.PASSWORD));
        assertThat(bean(LeakReporting.class).isLink(token)).isTrue();
        assertThat(ward.isWhollyOpen()).as("a look changes nothing").isTrue();

        bean(LeakReporting.class).reportByLink(token);
        assertThat(ward.isOpen()).isFalse();
        assertThat(bean(LeakReporting.class).isLink(token)).isFalse();
        assertRefused(
                AccountsError.LINK_INVALID, () -> bean(LeakReporting.class).reportByLink(token));
        assertThat(leakMails(ward.mail())).isEmpty();
        String password =
                asked(StaffFixture.active(Group.ANALYST).mail()).get(0).values().get("link");
        assertThat(bean(LeakReporting.class).isLink(password.replaceFirst(".*token=", "")))
                .as("nor does a link for a password freeze")
                .isFalse();
    }

    @Test
    @Tag("A17-3")
    @Tag("A08")
    default void theLiaisonFreezesAColleagueOfTheOwnHospitalAndNobodyElse() throws Exception {
        Ward ward = Ward.open("juro");
        Ward stranger = Ward.open("ichiro");
        for (UUID notTheirs : List.of(stranger.seat(), stranger.liaisonsSeat(), ward.liaisonsSeat())) {
            assertThatThrownBy(() -> report(ward, notTheirs)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ward.asLiaison(() -> {
                        bean(Colleagues.class).confirm(notTheirs);
                        return null;
                    }))
                    .isInstanceOf(NotFoundException.class);
        }
        report(ward, ward.seat());
        assertThat(ward.isOpen()).isFalse();
        assertThat(stranger.isWhollyOpen()).isTrue();
    }

    private static void report(Ward ward, UUID seat) throws Exception {
        ward.asLiaison(() -> {
            bean(Colleagues.class).reportLeak(seat);
            return null;
        });
    }

    @Test
    @Tag("A17-3")
    default void theDeskFreezesAnybodyAndConfirmsEverybodyButItself() throws Exception {
        Ward ward = Ward.open("jiro");
        UUID officer = StaffFixture.active(Group.SECRETARIAT).account();
        UUID other = StaffFixture.active(Group.CHIEF).account();
        desk(officer, () -> bean(AccountDesk.class).reportLeak(ward.liaison()));
        assertThat(Transactions.call(() -> bean(Viewers.class).of(ward.liaison()))
                        .isNobody())
                .isTrue();
        assertThat(waiting()).contains(ward.liaison());
        assertThat(desk(officer, () -> bean(AccountDesk.class).confirm(ward.liaison())))
                .isNull();
        assertThat(waiting()).doesNotContain(ward.liaison());
        assertThat(As.account(officer, Group.SECRETARIAT.roles(), () -> bean(AccountDesk.class)
                                .view(ward.liaison()))
                        .confirmed())
                .isTrue();

        desk(other, () -> bean(AccountDesk.class).reportLeak(officer));
        assertRefused(
                AccountsError.OWN_ACCOUNT,
                () -> desk(officer, () -> bean(AccountDesk.class).confirm(officer)));
        desk(other, () -> bean(AccountDesk.class).confirm(officer));
        assertThat(setPassword(tokenOf(officer), "another " + AccountsScenarios.PASSWORD)
                        .cookie())
                .isNotBlank();
    }

    private static Object desk(UUID officer, Runnable step) throws Exception {
        return As.account(officer, Group.SECRETARIAT.roles(), () -> {
            step.run();
            return null;
        });
    }

    private static List<UUID> waiting() throws Exception {
        return Transactions.call(() -> bean(FrozenWork.class).waiting(1_000, Locale.JAPANESE).stream()
                .map(WorkItem::subject)
                .toList());
    }

    @Test
    @Tag("A17-3")
    default void theDatabaseItselfRefusesAFrozenAccountWithAPasswordAndAReportThatItsOwnerConfirmed() throws Exception {
        Ward ward = Ward.open("saburo");
        reportOwn(ward.account());
        for (String sql : List.of(
                "update account set password_hash = 'x' where id = ?",
                "update leak_report set confirmed_by = account_id where account_id = ?",
                "update leak_report set closed = true where account_id = ?")) {
            assertThatThrownBy(() -> execute(sql, ward.account())).isInstanceOf(java.sql.SQLException.class);
        }
    }

    private static void execute(String sql, UUID account) throws java.sql.SQLException {
        try (var connection = Rows.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            statement.executeUpdate();
        }
    }
}
