package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("認証アプリの番号")
@Tag("A17-1")
class OneTimeCodeTest {

    /** The secret of the examples in RFC 6238, appendix B. */
    private static final String RFC =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOON = Instant.parse("2027-04-01T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(RFC, OneTimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeWrongByOneStepAndNoMore() {
        long step = OneTimeCode.step(NOON);
        assertThat(match(step - 2, NOON)).isFalse();
        assertThat(match(step - 1, NOON)).isTrue();
        assertThat(match(step, NOON)).isTrue();
        assertThat(match(step + 1, NOON)).isTrue();
        assertThat(match(step + 2, NOON)).isFalse();
        assertThat(match(step, NOON.plusSeconds(59))).as("a second before").isTrue();
        assertThat(match(step, NOON.plusSeconds(60))).as("at the second").isFalse();
    }

    private static boolean match(long step, Instant now) {
        return OneTimeCode.match(RFC, OneTimeCode.at(RFC, step), now, Long.MIN_VALUE)
                .isPresent();
    }

    @Test
    void aCodeCountsOnceAndNoneBeforeItAfterwards() {
        long step = OneTimeCode.step(NOON);
        assertThat(OneTimeCode.match(RFC, OneTimeCode.at(RFC, step), NOON, step - 1))
                .hasValue(step);
        assertThat(OneTimeCode.match(RFC, OneTimeCode.at(RFC, step), NOON, step))
                .isEmpty();
        assertThat(OneTimeCode.match(RFC, OneTimeCode.at(RFC, step - 1), NOON, step))
                .isEmpty();
        assertThat(OneTimeCode.match(RFC, OneTimeCode.at(RFC, step + 1), NOON, step))
                .hasValue(step + 1);
    }

    @Test
    void secretsAreOf160BitsAndEachIsAnother() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            secrets.add(OneTimeCode.newSecret(Secrets.random()));
        }
        assertThat(secrets).hasSize(100).allMatch(secret -> secret.matches("[A-Z2-7]{32}"));
    }

    @Test
    void whatAnAppReadsSaysWhoseCodeItIs() {
        assertThat(OneTimeCode.address("Noroshi board", "nrs-1 2", "ABC"))
                .isEqualTo("otpauth://totp/Noroshi%20board:nrs-1%202?secret=ABC&issuer=Noroshi%20board");
    }

    @ParameterizedTest
    @CsvSource({"' 123 456 ', 123456", "１２３４５６, 123456", "abcd-efgh-jkmn, ABCDEFGHJKMN", "ＡＢＣＤ－efgh‐jkmn, ABCDEFGHJKMN"
    })
    void codesAreTakenAsPeopleTypeThem(String typed, String code) {
        assertThat(TypedCode.of(typed).text()).isEqualTo(code);
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {null, "", "12345", "1234567", "x".repeat(10_000), "١٢٣٤٥٦"}) {
            assertThat(TypedCode.of(typed).isOfApp()).as(typed).isFalse();
            assertThat(TypedCode.of(typed).isForRecovery()).as(typed).isFalse();
        }
    }

    @Test
    void recoveryCodesHaveNoSignThatIsMistakenForAnother() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            codes.add(RecoveryCode.next(Secrets.random()));
        }
        assertThat(codes).hasSize(200).allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}"));
        assertThat(codes).allMatch(code -> TypedCode.of(code).isForRecovery());
    }
}
