package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noroshi.platform.Messages;

@DisplayName("アカウントの文言")
class AccountsMessagesTest {

    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConstantHasWords(Locale language) {
        for (AccountsError error : AccountsError.values()) {
            assertThat(error.text(language, 12)).isNotBlank();
        }
        for (Group group : Group.values()) {
            assertThat(group.text(language)).isNotBlank();
        }
        for (TokenPurpose purpose : TokenPurpose.values()) {
            assertThat(purpose.text(language)).isNotBlank();
        }
        for (AccountState state : AccountState.values()) {
            assertThat(Messages.of(AccountState.class).text(language, "AccountState." + state.name()))
                    .isNotBlank();
        }
    }
}
