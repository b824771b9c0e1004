package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.testing.As;
import org.noroshi.testing.At;
import org.noroshi.testing.Transactions;

/** A session in which nothing happens is locked, and opened again by its owner. */
public interface ScreenLockScenarios {

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static boolean isOpen(String cookie) {
        return bean(Sessions.class).find(cookie).isPresent();
    }

    private static Unlocked unlock(String cookie, String password) {
        return bean(ScreenLock.class).unlock(new UnlockScreen(cookie, password, "2001:db8:99:1::1"));
    }

    @Test
    @Tag("A16-3")
    default void anIdleSessionIsLockedAndTheRightPasswordOpensItAgain() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        Instant idleUntil = LoginSession.idleUntil(
                bean(Clock.class).instant(), bean(SignInSettings.class).idle());
        At.time(idleUntil.minusSeconds(61), () -> {
            assertThat(bean(Sessions.class).findLocked(who.cookie())).isEmpty();
            return null;
        });
        Instant later = idleUntil.plus(Duration.ofHours(1));
        At.time(later, () -> {
            assertThat(isOpen(who.cookie())).isFalse();
            assertThat(unlock(who.cookie(), "not the password")).isEqualTo(Unlocked.WRONG);
            assertThat(isOpen(who.cookie())).isFalse();
            assertThat(unlock(who.cookie(), AccountsScenarios.PASSWORD)).isEqualTo(Unlocked.OPEN);
            assertThat(isOpen(who.cookie())).as("the same session").isTrue();
            return null;
        });
    }

    @Test
    @Tag("A16-3")
    default void aSessionIsLockedAtOnceWhenThePageAsksForIt() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        assertThat(isOpen(who.cookie())).isTrue();
        bean(ScreenLock.class).lock(who.cookie());
        assertThat(isOpen(who.cookie())).isFalse();
        assertThat(unlock(who.cookie(), AccountsScenarios.PASSWORD)).isEqualTo(Unlocked.OPEN);
        assertThat(isOpen(who.cookie())).isTrue();
    }

    @Test
    @Tag("A16-3")
    @Tag("A17-3")
    default void whatIsOverIsNotOpenedByAPassword() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        Instant end =
                bean(Clock.class).instant().plus(bean(SignInSettings.class).session());
        assertThat(At.time(end.plusSeconds(1), () -> unlock(who.cookie(), AccountsScenarios.PASSWORD)))
                .as("a working day is over")
                .isEqualTo(Unlocked.OVER);
        bean(ScreenLock.class).lock(who.cookie());
        As.account(who.account(), Group.ANALYST.roles(), () -> {
            bean(OwnAccount.class).endAllSessions();
            return null;
        });
        assertThat(unlock(who.cookie(), AccountsScenarios.PASSWORD)).isEqualTo(Unlocked.OVER);
        assertThat(unlock("nonsense", AccountsScenarios.PASSWORD)).isEqualTo(Unlocked.OVER);

        StaffFixture.Member gone = StaffFixture.active(Group.ANALYST);
        bean(ScreenLock.class).lock(gone.cookie());
        Transactions.call(() -> {
            Account account = bean(Accounts.class).find(gone.account()).orElseThrow();
            account.employUntil(bean(Clock.class).instant().minusSeconds(1));
            return null;
        });
        assertThat(unlock(gone.cookie(), AccountsScenarios.PASSWORD))
                .as("employed no more")
                .isEqualTo(Unlocked.OVER);
    }

    @Test
    @Tag("A18-04")
    @Tag("A16-3")
    default void wrongPasswordsAtALockedScreenMeetTheSameGrowingWait() throws Exception {
        StaffFixture.Member who = StaffFixture.active(Group.ANALYST);
        bean(ScreenLock.class).lock(who.cookie());
        for (int i = 0; i < 5; i++) {
            assertThat(unlock(who.cookie(), "wrong " + UUID.randomUUID())).isEqualTo(Unlocked.WRONG);
        }
        assertThat(unlock(who.cookie(), AccountsScenarios.PASSWORD)).isEqualTo(Unlocked.TOO_EARLY);
    }
}
