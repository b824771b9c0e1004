package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.membership.SeatScenarios;
import org.noroshi.platform.Letter;
import org.noroshi.platform.TimeSource;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** Owners are told of sign-ins that may not be theirs. */
public interface DeviceScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A sign-in from there, in the browser that keeps this. */
    private static SignedIn signIn(String mail, String address, String device) {
        bean(Doorstep.class).note(address, device);
        return bean(SignIn.class)
                .signIn(new SignInRequest(mail, AccountsScenarios.PASSWORD, address, "Firefox/140.0 Windows"));
    }

    private static int told(Class<? extends OwnerMail> kind, UUID account) throws Exception {
        return SecondFactorScenarios.letters(kind, account).size();
    }

    @Test
    @Tag("A16-3")
    default void aBrowserThatIsNotKnownIsToldToTheOwnerOnce() throws Exception {
        bean(Doorstep.class).note("203.0.113.9", "first browser");
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        assertThat(told(NewDeviceMail.class, who.account()))
                .as("the first ever")
                .isZero();
        signIn(who.mail(), "203.0.113.9", "first browser");
        assertThat(told(NewDeviceMail.class, who.account())).as("known").isZero();

        signIn(who.mail(), "203.0.113.9", "another browser");
        signIn(who.mail(), "203.0.113.9", "another browser");
        List<Letter> letters = SecondFactorScenarios.letters(NewDeviceMail.class, who.account());
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.values())
                .containsEntry("browser", "Firefox / Windows")
                .containsEntry("place", "203.0.*.*")
                .hasEntrySatisfying("when", when -> assertThat(when).endsWith("0")));

        StaffFixture.Member other = StaffFixture.active(Group.ANALYST);
        signIn(other.mail(), "203.0.113.9", "first browser");
        assertThat(told(NewDeviceMail.class, other.account()))
                .as("known from somebody else, and new to this one")
                .isEqualTo(1);
    }

    @Test
    @Tag("A14-1")
    default void useFromTwoDistantNetworksIsToldToTheOwnerOnceADayAndToTheLiaisonTheNextMorning() throws Exception {
        UUID contract = SeatScenarios.memberWithLiaison();
        UUID liaison =
                SeatFixture.accountOf(MemberAccountsScenarios.liaison(contract).seat());
        UUID seat = SeatScenarios.admittedColleague(contract, "goro");
        UUID account = SeatFixture.activated(seat);
        String mail = bean(Entrance.class).owner(account).mail();

        signIn(mail, "203.0.113.9", "a");
        signIn(mail, "203.0.200.1", "a");
        assertThat(told(TwoPlacesMail.class, account)).as("near").isZero();
        signIn(mail, "198.51.100.7", "b");
        signIn(mail, "192.0.2.7", "c");
        assertThat(told(TwoPlacesMail.class, account)).isEqualTo(1);
        List<Letter> letters = SecondFactorScenarios.letters(TwoPlacesLiaisonMail.class, liaison);
        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.values())
                .containsOnlyKeys("name", "page")
                .containsEntry("name", "見本 goro"));
        java.time.Instant morning = bean(Clock.class)
                .instant()
                .atZone(TimeSource.JAPAN)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.of(8, 0))
                .atZone(TimeSource.JAPAN)
                .toInstant();
        assertThat(Rows.of(
                        "select id from outbox where kind = ? and available_at < ?",
                        "accounts/two_places_liaison",
                        java.sql.Timestamp.from(morning.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    @Tag("A17-1")
    default void theListSaysInWhichBrowserAndFromWhereRoughly() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        bean(Sessions.class).endAll(who.account());
        signIn(who.mail(), "203.0.113.9", "a");
        assertThat(As.account(who.account(), Group.ANALYST.roles(), () -> bean(OwnAccount.class)
                        .sessions()))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.browser()).isEqualTo("Firefox / Windows");
                    assertThat(card.place()).isEqualTo("203.0.*.*");
                });
    }

    @Test
    @Tag("A18-05")
    default void theTableOfBrowsersTellsNeitherWhoNorWhen() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        signIn(who.mail(), "203.0.113.9", "a certain browser");
        assertThat(Rows.of("select tag, account_tag, kept_until from known_device"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.toString())
                            .doesNotContain(who.account().toString())
                            .doesNotContain("a certain browser");
                });
        Transactions.call(() -> {
            bean(Devices.class).forget(who.account());
            return null;
        });
        signIn(who.mail(), "203.0.113.9", "a certain browser");
        assertThat(told(NewDeviceMail.class, who.account())).isEqualTo(2);
    }
}
