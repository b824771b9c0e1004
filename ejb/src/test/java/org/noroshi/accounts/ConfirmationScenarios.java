package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.platform.NotConfirmedException;
import org.noroshi.platform.NotForTokensException;
import org.noroshi.platform.Occasion;
import org.noroshi.testing.As;
import org.noroshi.testing.Rows;

/** What a stolen session must not do. */
public interface ConfirmationScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static Object invite(UUID chief) throws Exception {
        LocalDate lastDay =
                LocalDate.ofInstant(bean(Clock.class).instant(), ZoneOffset.UTC).plusDays(30);
        String mail = "c" + UUID.randomUUID().toString().replace("-", "") + "@desk.example.jp";
        return As.longSignedIn(chief, Group.CHIEF.roles(), () -> bean(Staff.class)
                .invite(new InviteStaff("見本 次郎", mail, Group.ANALYST, lastDay, Locale.JAPANESE)));
    }

    private static UUID come(String cookie) {
        UUID session = bean(Sessions.class).find(cookie).orElseThrow().session();
        bean(ViewerOfRequest.class).session(session);
        return session;
    }

    private static void confirm(UUID account, String password) throws Exception {
        As.longSignedIn(account, Group.CHIEF.roles(), () -> {
            bean(Confirmation.class).confirm(new ConfirmIdentity(password, "2001:db8:77::1"));
            return null;
        });
    }

    @Test
    @Tag("A17-1")
    @Tag("A17-4")
    default void staffIsInvitedWithinTenMinutesOfAProofAndNotASecondLater() throws Exception {
        StaffFixture.Member chief = StaffFixture.active(Group.CHIEF);
        UUID session = come(chief.cookie());
        assertThat(invite(chief.account())).as("just signed in").isNotNull();

        bean(Sessions.class).prove(session, provedBefore(Duration.ofSeconds(595)));
        assertThat(invite(chief.account())).isNotNull();
        bean(Sessions.class).prove(session, provedBefore(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> invite(chief.account())).isInstanceOf(NotConfirmedException.class);

        assertThatThrownBy(() -> confirm(chief.account(), "not the password"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> invite(chief.account())).isInstanceOf(NotConfirmedException.class);
        confirm(chief.account(), AccountsScenarios.PASSWORD);
        assertThat(invite(chief.account())).isNotNull();
    }

    private static Proof provedBefore(Duration ago) {
        return new Proof(Proof.Means.PASSWORD, bean(Clock.class).instant().minus(ago));
    }

    @Test
    @Tag("A17-4")
    default void withoutASessionNothingIsProvedAndATokenProvesNothingEver() throws Exception {
        StaffFixture.Member chief = StaffFixture.active(Group.CHIEF);
        assertThatThrownBy(() -> invite(chief.account())).isInstanceOf(NotConfirmedException.class);
        come(chief.cookie());
        bean(Occasion.class).authenticatedBy(SignInMechanism.TOKEN);
        assertThatThrownBy(() -> invite(chief.account())).isInstanceOf(NotForTokensException.class);
    }

    @Test
    @Tag("A18-05")
    default void theTableDoesNotTellWhenSomebodyProvedAnything() throws Exception {
        StaffFixture.Member chief = StaffFixture.active(Group.CHIEF);
        UUID session = come(chief.cookie());
        byte[] kept = (byte[]) Rows.of("select proof from login_session where id = ?", session)
                .get(0)
                .get("proof");
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("LINK")
                .doesNotContain("PASSWORD");
    }
}
