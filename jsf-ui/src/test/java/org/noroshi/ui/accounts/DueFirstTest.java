package org.noroshi.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("先にすることがある画面")
class DueFirstTest {

    @Tag("A14-2")
    @ParameterizedTest
    @ValueSource(strings = {"/start", "/board", "/board/thread", "/search", "/notifications", "/anything-new"})
    void theBoardWaitsForTheTerms(String path) {
        assertThat(DueFirst.isOpen(path)).isFalse();
    }

    @Tag("A14-2")
    @ParameterizedTest
    @ValueSource(strings = {"/terms-acknowledge", "/terms", "/account", "/sign-out", "/language", "/help/sign-in", "/"})
    void whatShowsNothingOfTheBoardDoesNot(String path) {
        assertThat(DueFirst.isOpen(path)).isTrue();
    }

    @Tag("A17-1")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/",
                "/account",
                "/account/passkey",
                "/account/tokens",
                "/hospital/users",
                "/desk/work",
                "/inquiries"
            })
    void everythingWaitsForTheSecondFactor(String path) {
        assertThat(DueFirst.isOpenUnsecured(path)).isFalse();
    }

    @Tag("A17-1")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/second-factor",
                "/account/passkey-add",
                "/account/recovery-codes",
                "/confirm",
                "/sign-out",
                "/language",
                "/help/sign-in"
            })
    void whatIsNeededToSetItUpDoesNot(String path) {
        assertThat(DueFirst.isOpenUnsecured(path)).isTrue();
    }
}
