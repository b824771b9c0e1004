package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("サインインの持続")
class LoginSessionTest {

    private static final Instant START = Instant.parse("2026-04-01T03:07:42Z");
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LENGTH = Duration.ofHours(9);

    @Test
    @Tag("A16-3")
    void withoutAClickItEndsAfterAQuarterOfAnHour() {
        LoginSession session = session();
        assertThat(session.isOpenAt(START.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(session.isOpenAt(START.plus(IDLE))).isFalse();
    }

    @Test
    @Tag("A16-3")
    void fromThatSecondOnItIsLockedUntilItIsOver() {
        LoginSession session = session();
        Instant idle = session.idleUntil();
        assertThat(session.isLockedAt(idle.minusNanos(1))).isFalse();
        assertThat(session.isLockedAt(idle)).isTrue();
        assertThat(session.isLockedAt(session.endsAt().minusNanos(1))).isTrue();
        assertThat(session.isLockedAt(session.endsAt())).isFalse();
    }

    @Test
    void theIdleTimeMovesAtMostOnceAMinute() {
        assertThat(LoginSession.idleUntil(START, IDLE))
                .isEqualTo(LoginSession.idleUntil(START.plusSeconds(17), IDLE))
                .isBefore(LoginSession.idleUntil(START.plusSeconds(18), IDLE));
    }

    @Test
    @Tag("A18-05")
    void noTimeOfTheRowTellsTheMinuteOfTheSignIn() {
        LoginSession session = session();
        assertThat(session.endsAt()).isEqualTo(Instant.parse("2026-04-01T12:00:00Z"));
        assertThat(session.idleUntil().getEpochSecond() % 60).isZero();
    }

    @Test
    void whateverHappensItEndsAfterNineHours() {
        LoginSession session =
                new LoginSession("hash", "tag", new byte[0], new byte[0], START, Duration.ofHours(100), LENGTH);
        assertThat(session.isOpenAt(START.plus(Duration.ofHours(8)))).isTrue();
        assertThat(session.isOpenAt(START.plus(LENGTH))).isFalse();
    }

    @Test
    void aBrowserIsNamedWithoutItsVersion() {
        assertThat(Browser.named("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0"))
                .isEqualTo("Edge / Windows");
        assertThat(Browser.named("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
                .isEqualTo("Firefox / Linux");
        assertThat(Browser.named(null)).isEqualTo("? / ?");
    }

    private static LoginSession session() {
        return new LoginSession("hash", "tag", new byte[0], new byte[0], START, IDLE, LENGTH);
    }
}
