package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("試行の待ち時間")
class WaitPolicyTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,2", "6,4", "7,8", "11,128", "12,256", "13,300", "1000000,300"})
    @Tag("A18-04")
    void theWaitForOneNameDoublesUpToFiveMinutes(int tries, long seconds) {
        assertThat(WaitPolicy.NAME.after(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"20,0", "21,2", "22,4", "30,900", "31,900"})
    @Tag("A18-04")
    void aNetworkMayHoldAWholeHospitalSoItsWaitBeginsLater(int tries, long seconds) {
        assertThat(WaitPolicy.NETWORK.after(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource(WaitPolicy.class)
    @Tag("A18-04")
    void theWaitNeverShrinksAndNeverBecomesALock(WaitPolicy policy) {
        IntStream.range(1, 200)
                .forEach(tries -> assertThat(policy.after(tries + 1)).isGreaterThanOrEqualTo(policy.after(tries)));
        assertThat(policy.after(Integer.MAX_VALUE)).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    @Tag("A18-04")
    void impatienceMakesNoWaitLonger() {
        TryCount count = tried(6);
        assertThat(count.waitAt(NOON)).isEqualTo(Duration.ofSeconds(4));
        assertThat(count.waitAt(NOON.plusSeconds(3))).isEqualTo(Duration.ofSeconds(1));
        assertThat(count.waitAt(NOON.plusSeconds(4))).isZero();
    }

    @Test
    @Tag("A18-04")
    void theWaitBeginsWithTheAnswer() {
        TryCount count = tried(6);
        count.answered(WaitPolicy.NAME, NOON.plusSeconds(3));
        assertThat(count.waitAt(NOON.plusSeconds(3))).isEqualTo(Duration.ofSeconds(4));
        assertThat(count.tries()).isEqualTo(6);
    }

    @Test
    void aGoodTryDoesNotCountAndLeavesNobodyWaiting() {
        TryCount count = tried(6);
        count.takeBack(NOON);
        assertThat(count.tries()).isEqualTo(5);
        assertThat(count.waitAt(NOON)).isZero();
    }

    @Test
    void afterADayWithoutATryTheCountStartsAnew() {
        TryCount count = tried(9);
        count.charge(WaitPolicy.NAME, NOON.plus(WaitPolicy.FORGOTTEN).plusSeconds(1));
        assertThat(count.tries()).isEqualTo(1);
    }

    private static TryCount tried(int times) {
        TryCount count = new TryCount("tag", NOON);
        IntStream.range(0, times).forEach(i -> count.charge(WaitPolicy.NAME, NOON));
        return count;
    }
}
