package org.noroshi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInRequestTest {

    @Test
    void aNameHasOneSpellingHoweverItIsTyped() {
        assertThat(SignInRequest.nameOf(" ＴＡＲＯ@Mihon.example.JP ")).isEqualTo("taro@mihon.example.jp");
    }

    /** A database need not be able to look for such a text at all. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"taro\u0000@mihon.example.jp", "\u0007", "taro\n@mihon.example.jp"})
    void whatCanBeNoNameIsNobodys(String typed) {
        assertThat(SignInRequest.nameOf(typed)).isEmpty();
    }

    @Test
    void aNameLongerThanAnyIsNobodys() {
        assertThat(SignInRequest.nameOf("a".repeat(255))).isEmpty();
    }
}
