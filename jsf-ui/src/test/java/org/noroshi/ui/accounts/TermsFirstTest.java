package org.noroshi.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("規約の確認が先に必要な画面")
@Tag("A14-2")
class TermsFirstTest {

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/board", "/board/thread", "/search", "/notifications", "/anything-new"})
    void theBoardWaitsForTheTerms(String path) {
        assertThat(TermsFirst.isOpen(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/terms-acknowledge", "/terms", "/account", "/sign-out", "/language", "/help/sign-in", "/"})
    void whatShowsNothingOfTheBoardDoesNot(String path) {
        assertThat(TermsFirst.isOpen(path)).isTrue();
    }
}
