package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noroshi.platform.InvalidInputException;

@DisplayName("パスワードの規則")
@Tag("A17-1")
class PasswordRulesTest {

    private static final BreachedPasswords BREACHED = BreachedPasswords.bundled();
    private static final PasswordRules RULES = new PasswordRules(12, BREACHED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rakuda to tsuki no hashi",
                "ひるがおとさばくのらくだたち",
                "kkkkkkkkkkkjjj-q",
                "🐫🌙🐫🌙🐫🌙🐫🌙🐫🌙🐫🌒",
                "only small letters here"
            })
    void whatIsLongIsTakenWhateverItsCharacters(String password) {
        assertThatCode(() -> require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "Ab1!Ab1!Ab1", "🐫🌙🐫🌙🐫🌙"})
    void whatIsShortIsRefusedWhateverItsCharacters(String password) {
        assertRefused(password, AccountsError.PASSWORD_TOO_SHORT);
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTheMost() {
        assertThatCode(() -> require("あ".repeat(128))).doesNotThrowAnyException();
        assertRefused("あ".repeat(129), AccountsError.PASSWORD_TOO_LONG);
        assertRefused("x".repeat(1_000_000), AccountsError.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1qaz2wsx3edc", "qwertyqwerty", "QwertyQwerty", "ｑｗｅｒｔｙｑｗｅｒｔｙ", "123456654321"})
    void whatWasStolenElsewhereIsRefused(String password) {
        assertRefused(password, AccountsError.PASSWORD_BREACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nrs-7k3f9q-1234", "my NRS-7K3F9Q", "taro@hospital.example!"})
    void theOwnNameIsNoSecret(String password) {
        assertRefused(password, AccountsError.PASSWORD_CONTAINS_ID);
    }

    @Test
    void aHundredThousandStolenPasswordsAreKnown() {
        assertThat(BREACHED.size()).isEqualTo(100_000);
        assertThat(BREACHED.contain("qwertyuiop")).isTrue();
        assertThat(BREACHED.contain("1234567890")).isTrue();
        assertThat(BREACHED.contain("rakuda to tsuki no hashi")).isFalse();
    }

    @Test
    void theListIsInOrderSoThatEachOfItIsFound() throws Exception {
        byte[] hashes;
        try (var in = BreachedPasswords.class.getResourceAsStream("breached-passwords.sha256")) {
            hashes = in.readAllBytes();
        }
        for (int i = 6; i < hashes.length; i += 6) {
            assertThat(java.util.Arrays.compareUnsigned(hashes, i - 6, i, hashes, i, i + 6))
                    .isNegative();
        }
    }

    private static void require(String password) {
        RULES.require("password", password, "nrs-7k3f9q", "taro@hospital.example");
    }

    private static void assertRefused(String password, AccountsError code) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("password");
                            assertThat(problem.code()).isEqualTo(code);
                        }));
    }
}
