package org.noroshi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.InvalidInputException;
import org.noroshi.sharing.MailRhythm.Stretch;

class MailRhythmTest {

    private static final MailRhythm DAILY = new MailRhythm(Cadence.DAILY, 8, null, null);
    private static final MailRhythm WEEKLY = new MailRhythm(Cadence.WEEKLY, 8, null, null);
    private static final MailRhythm NIGHT = new MailRhythm(Cadence.AT_ONCE, 8, 22, 7);

    /** A time in Japan, in a week that begins with Monday the 5th. */
    private static Instant at(int day, String time) {
        return Instant.parse("2026-10-%02dT%s:00+09:00".formatted(day, time));
    }

    @Test
    void aDailySummaryTellsOfEverythingSinceTheOneBefore() {
        assertThat(DAILY.holds(at(6, "13:00"))).isTrue();
        assertThat(DAILY.due(at(6, "08:00"), at(7, "07:59"))).isEmpty();
        assertThat(DAILY.due(at(6, "08:00"), at(7, "08:00"))).contains(new Stretch(at(6, "08:00"), at(7, "08:00")));
        assertThat(DAILY.due(at(7, "08:00"), at(7, "08:10"))).as("once").isEmpty();
        assertThat(DAILY.due(at(5, "08:00"), at(9, "11:00")))
                .as("after a stop")
                .contains(new Stretch(at(5, "08:00"), at(9, "08:00")));
    }

    @Test
    void aWeeklySummaryComesOnMonday() {
        assertThat(WEEKLY.due(at(5, "08:00"), at(11, "23:59"))).isEmpty();
        assertThat(WEEKLY.due(at(5, "08:00"), at(12, "08:04"))).contains(new Stretch(at(5, "08:00"), at(12, "08:00")));
    }

    @Test
    void quietHoursHoldBackAndTellAfterwardsOfThemselvesAlone() {
        assertThat(NIGHT.holds(at(6, "21:59"))).isFalse();
        assertThat(NIGHT.holds(at(6, "22:00"))).isTrue();
        assertThat(NIGHT.holds(at(7, "06:59"))).isTrue();
        assertThat(NIGHT.holds(at(7, "07:00"))).isFalse();
        assertThat(NIGHT.due(at(1, "00:00"), at(7, "07:04"))).contains(new Stretch(at(6, "22:00"), at(7, "07:00")));
        assertThat(NIGHT.due(at(7, "07:00"), at(8, "06:59"))).isEmpty();
    }

    @Test
    void aSummaryWithinTheQuietHoursWaitsForTheirEnd() {
        MailRhythm early = new MailRhythm(Cadence.DAILY, 5, 22, 7);
        assertThat(early.due(at(6, "07:00"), at(7, "06:00"))).isEmpty();
        assertThat(early.due(at(6, "07:00"), at(7, "07:00"))).contains(new Stretch(at(6, "07:00"), at(7, "07:00")));
    }

    @Test
    void whatWaitsWhenSomebodyChoosesOtherwiseIsNotLost() {
        assertThat(DAILY.waiting(at(6, "08:00"), at(6, "15:00"))).contains(new Stretch(at(6, "08:00"), at(6, "15:00")));
        assertThat(NIGHT.waiting(at(6, "07:00"), at(6, "23:30"))).contains(new Stretch(at(6, "22:00"), at(6, "23:30")));
        assertThat(NIGHT.waiting(at(6, "07:00"), at(6, "15:00"))).isEqualTo(Optional.empty());
        assertThat(MailRhythm.AT_ONCE.due(at(1, "00:00"), at(9, "00:00"))).isEmpty();
    }

    @Test
    void hoursThatMakeNoSenseAreRefused() {
        assertThatCode(NIGHT::requireSound).doesNotThrowAnyException();
        for (MailRhythm wrong : new MailRhythm[] {
            new MailRhythm(null, 8, null, null),
            new MailRhythm(Cadence.DAILY, 24, null, null),
            new MailRhythm(Cadence.DAILY, 8, 22, null),
            new MailRhythm(Cadence.DAILY, 8, 22, 22),
            new MailRhythm(Cadence.DAILY, 8, 22, 25)
        }) {
            assertThatThrownBy(wrong::requireSound).isInstanceOf(InvalidInputException.class);
        }
    }
}
